package org.rejoinder.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells files that nobody writes to any more from those that are still being copied. */
final class StillFiles {

    private static final Duration QUIET = Duration.ofSeconds(1);

    /** How a file looked, and since when it looks like that. */
    private record Sight(long size, FileTime modified, Instant since) {

        boolean looksLike(Sight other) {
            return size == other.size && modified.equals(other.modified);
        }
    }

    private final Clock clock;
    private final Map<Path, Sight> seen = new HashMap<>();

    StillFiles(Clock clock) {
        this.clock = clock;
    }

    /** Those of the files that looked the same in earlier calls, for a second at least. */
    List<Path> among(List<Path> files) {
        seen.keySet().retainAll(files);
        return files.stream().filter(this::isStill).toList();
    }

    private boolean isStill(Path file) {
        Sight now = look(file);
        if (now == null) {
            return false;
        }
        Sight first = seen.merge(file, now, (before, after) -> before.looksLike(after) ? before : after);
        return !Objects.requireNonNull(first).since().plus(QUIET).isAfter(now.since());
    }

    private @Nullable Sight look(Path file) {
        try {
            BasicFileAttributes looks = Files.readAttributes(file, BasicFileAttributes.class);
            return new Sight(looks.size(), looks.lastModifiedTime(), clock.instant());
        } catch (IOException gone) {
            return null;
        }
    }
}
