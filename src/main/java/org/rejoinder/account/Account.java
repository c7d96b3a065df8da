package org.rejoinder.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Language;

/** A person who joined: what others call them, and how they sign in. */
@Entity
@DynamicUpdate
public class Account {

    @Id
    private UUID id;

    private String handle;

    @Column(name = "handle_skeleton")
    private String handleSkeleton;

    @Column(name = "display_name")
    private String displayName;

    @Nullable
    private String email;

    @Column(name = "password_hash")
    @Nullable
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(name = "room_id")
    @Nullable
    private UUID roomId;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "erased_at")
    @Nullable
    private Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UUID id, Handle handle, String displayName, @Nullable String email, String passwordHash, Instant now) {
        this.id = id;
        this.handle = handle.text();
        this.handleSkeleton = handle.skeleton();
        this.displayName = displayName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** A student, who lives in the room of one class and has a handle that nobody can type. */
    Account(UUID id, UUID room, String displayName, String passwordHash, Instant now) {
        this.id = id;
        this.handle = Handle.ofStudent(id);
        this.handleSkeleton = handle;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roomId = room;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    /** The room of the one class that a student lives in; empty for everybody else. */
    public Optional<UUID> home() {
        return Optional.ofNullable(roomId);
    }

    /** Whether this is a student, who has no page, writes in one class alone, and signs in with its code. */
    public boolean isStudent() {
        return roomId != null;
    }

    /** What others read above the person's words; empty once the account is erased. */
    public String displayName() {
        return displayName;
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Whether the account has this role; an administrator has the editor's too. */
    public boolean is(Role role) {
        return roles.contains(role) || (role == Role.EDITOR && roles.contains(Role.ADMINISTRATOR));
    }

    /** The language in which the person wants pages and mail; empty if they leave it to their browser. */
    public Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether the person had all their data erased; the line itself stays, without anything of theirs. */
    public boolean isErased() {
        return erasedAt != null;
    }

    void rename(String newName) {
        displayName = newName;
    }

    void replaceEmail(@Nullable String newEmail) {
        email = newEmail;
    }

    void replacePassword(String newHash) {
        passwordHash = newHash;
    }

    void speak(@Nullable Language wanted) {
        language = wanted;
    }

    void appoint(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }

    void erase(Instant now) {
        handle = Handle.ofErased(id);
        handleSkeleton = handle;
        displayName = "";
        email = null;
        passwordHash = null;
        roomId = null;
        language = null;
        roles.clear();
        erasedAt = now;
    }
}
