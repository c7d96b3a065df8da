package org.rejoinder.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody gives to join. */
@Schema(name = "NewAccount")
record NewAccount(
        @Schema(description = "2 to 30 letters and digits of one script, - and _", examples = "hana", required = true)
        @Nullable
        String handle,

        @Schema(description = "8 to 256 characters, none of the common ones", required = true) @Nullable
        String password,

        @Schema(description = "1 to 80 characters; the handle if absent", examples = "Hana Min") @Nullable
        String displayName,

        @Schema(description = "For a forgotten password, and for mail that its owner asks for; shown to nobody")
        @Nullable
        String email) {

    /** The passwords stay out of logs. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
