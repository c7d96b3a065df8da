package org.rejoinder.account;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Language;

/** An account as its owner sees it. */
@Schema(name = "Profile")
record Profile(
        String handle,
        String displayName,
        @Nullable String email,

        @Schema(description = "The language of pages and mail, as zh; null if the browser's counts") @Nullable
        String language,

        List<Role> roles,
        Instant createdAt) {

    static Profile of(Account account) {
        return new Profile(
                account.handle(),
                account.displayName(),
                account.email().orElse(null),
                account.language().map(Language::tag).orElse(null),
                account.roles().stream().sorted().toList(),
                account.createdAt());
    }
}
