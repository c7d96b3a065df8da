package org.rejoinder.moderation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as a program gets it. */
@Schema(name = "Decision")
public record DecisionView(
        UUID id,
        UUID comment,
        Verdict decision,
        @Nullable Reason reason,
        @Nullable String note) {}
