package org.rejoinder.demo;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Role;

/** The people of the sample newspaper. */
public enum Cast {
    ADA("Ada Lindqvist", Role.ADMINISTRATOR),
    ELLA("Ella Novak", Role.EDITOR),
    MOSES("Moses Adeyemi", Role.MODERATOR),
    CARLA("Carla Rossi", Role.TEACHER),
    HANA("Hana Min"),
    TOM("Tom Okafor"),
    LIN("Lin Wei / 林薇"),
    RAVI("Ravi Menon"),
    BRAM("Bram de Wit"),
    SORA("김소라"),
    FARID("Farid Haddad"),
    INES("Inês Duarte");

    /** The one password of them all. A server that shows the sample says so. */
    public static final String PASSWORD = "harbour-bridge-at-dawn";

    private final String displayName;

    @Nullable
    private final Role role;

    Cast(String displayName) {
        this(displayName, null);
    }

    Cast(String displayName, @Nullable Role role) {
        this.displayName = displayName;
        this.role = role;
    }

    /** The handle: the name in small letters. */
    public String handle() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    /** What the person may do beyond reading and commenting. */
    public Set<Role> roles() {
        return role == null ? Set.of() : Set.of(role);
    }
}
