package org.rejoinder.classroom;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody in a class, as another member may know them. */
@Schema(name = "ClassMember")
record MemberView(
        UUID id,
        boolean teaches,

        @Schema(description = "As classmates read it") String shownAs,

        @Schema(description = "The real name; null for students' eyes") @Nullable
        String name,

        @Schema(description = "Null for students' eyes") @Nullable
        Instant joinedAt) {

    static MemberView of(Member member, Seat seenFrom) {
        boolean known = seenFrom.member().teaches();
        String shown = member.teaches()
                ? member.name()
                : member.shownAs(seenFrom.classroom().naming());
        return new MemberView(
                member.id(), member.teaches(), shown, known ? member.name() : null, known ? member.joinedAt() : null);
    }
}
