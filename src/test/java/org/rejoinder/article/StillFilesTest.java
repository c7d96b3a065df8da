package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.newsroom.HandClock;

class StillFilesTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private final StillFiles still = new StillFiles(clock);

    @Test
    void aFileIsStillWhenItLookedTheSameForASecond() throws IOException {
        List<Path> files = List.of(Files.writeString(folder.resolve("a.txt"), "one"));
        assertThat(still.among(files)).isEmpty();
        clock.forward(999);
        assertThat(still.among(files)).isEmpty();
        clock.forward(1);
        assertThat(still.among(files)).isEqualTo(files);
    }

    @Test
    void aFileThatGrowsIsWaitedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one");
        still.among(List.of(file));
        Files.writeString(file, "one, two");
        clock.forward(2000);
        assertThat(still.among(List.of(file))).isEmpty();
        clock.forward(2000);
        assertThat(still.among(List.of(file))).containsExactly(file);
    }

    @Test
    void aFileThatIsGoneIsForgotten() {
        List<Path> files = List.of(folder.resolve("gone.txt"));
        still.among(files);
        clock.forward(2000);
        assertThat(still.among(files)).isEmpty();
    }
}
