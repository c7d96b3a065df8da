package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who reported illegal content without an account. */
@Entity
class Notice {

    @Id
    @Column(name = "flag_id")
    private UUID flagId;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(UUID flagId, String name, String email) {
        this.flagId = flagId;
        this.name = name;
        this.email = email;
    }

    UUID flagId() {
        return flagId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }
}
