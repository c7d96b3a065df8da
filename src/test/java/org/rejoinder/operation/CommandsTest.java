package org.rejoinder.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.newsroom.OpEdFiles;

class CommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anOpEdIsPutWhereTheServerFindsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.text"), OpEdFiles.harbourBridge("A bridge"));
        assertThat(run("import", file.toString())).isZero();
        assertThat(written(out))
                .contains("Title: A bridge", "By: Marit Ostrander", "9 paragraphs", "Magazines in Norwegian")
                .contains("The running server publishes it within seconds")
                .doesNotContain("@");
        assertThat(waiting()).containsExactly("bridge.txt");
        assertThat(folder.resolve("data/import/bridge.txt")).hasSameTextualContentAs(file);
    }

    @Test
    void aWebPageIsShownAndPutIn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mill.htm"),
                "<title>The mill</title><nav>Home</nav><article><h1>The mill</h1><p>It turns.</p><p>Old.</p></article>");
        assertThat(run("import", file.toString())).isZero();
        assertThat(folder.resolve("data/import/mill.html")).hasSameTextualContentAs(file);
    }

    @Test
    void aSecondFileOfTheSameNameHasItsOwnPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.md"), "# One\n\nWords.");
        run("import", file.toString());
        Files.writeString(file, "# Two\n\nWords.");
        run("import", file.toString());
        assertThat(waiting()).containsExactly("bridge-2.md", "bridge.md");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "REJOINDER_OP_ED", matches = ".+")
    void theOriginalHasThirteenParagraphs() {
        assertThat(run("import", System.getenv("REJOINDER_OP_ED"))).isZero();
        assertThat(written(out)).contains("13 paragraphs", "By: Li Kaisheng", "Newspapers from China");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThat(run("import", folder.resolve("nowhere.txt").toString())).isEqualTo(2);
        assertThat(written(err)).contains("nowhere.txt: there is no such file.");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThat(run("import", file.toString())).isEqualTo(2);
        assertThat(written(err)).contains("isn't text");
        assertThat(folder.resolve("data/import")).doesNotExist();
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.txt"), "Only a title");
        Path good = Files.writeString(folder.resolve("good.txt"), OpEdFiles.harbourBridge("Good"));
        assertThat(run("import", bad.toString(), good.toString())).isEqualTo(2);
        assertThat(written(err)).contains("bad.txt: ").contains("no paragraphs");
        assertThat(waiting()).containsExactly("good.txt");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOne() {
        assertThat(run("serve")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(written(err)).contains("import FILE...");
    }

    private int run(String... arguments) {
        return new Commands(folder.resolve("data"), stream(out), stream(err)).run(Arrays.asList(arguments));
    }

    private List<String> waiting() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("data/import"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String written(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
