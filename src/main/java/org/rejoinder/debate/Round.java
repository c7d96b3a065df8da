package org.rejoinder.debate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** One round and how long it lasts, extensions included, pauses not. */
@Embeddable
record Round(
        @Enumerated(EnumType.STRING) RoundKind kind,
        @Column(name = "micros") long micros) {

    Round(RoundKind kind, Duration length) {
        this(kind, length.truncatedTo(ChronoUnit.MICROS).toNanos() / 1_000);
    }

    Duration length() {
        return Duration.of(micros, ChronoUnit.MICROS);
    }
}
