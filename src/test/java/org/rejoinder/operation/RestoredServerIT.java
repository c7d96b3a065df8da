package org.rejoinder.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.newsroom.PackagedServer;

/** A backup of a running server, unpacked into an empty folder, is that server again. */
class RestoredServerIT {

    private static final String PASSWORD = "harbour-bridge-at-dawn";
    private static final Map<String, String> SETTINGS = Map.of(
            "REJOINDER_ADMIN_HANDLE", "ada",
            "REJOINDER_ADMIN_PASSWORD", PASSWORD,
            "REJOINDER_IMPORT_EVERY", "off");
    private static final String ARTICLE = "/api/v1/articles/amid-talks-hope-sprouts";

    @TempDir
    Path folder;

    @Test
    void whatWasThereWhenTheBackupWasMadeIsThereAgain() throws Exception {
        Path data = folder.resolve("data");
        String backup;
        try (PackagedServer server = PackagedServer.on(data, SETTINGS)) {
            Files.writeString(data.resolve("import/later.txt"), "To be imported");
            Files.createDirectories(data.resolve("import/done"));
            Files.writeString(data.resolve("import/done/earlier.txt.log"), "Imported and published.");
            String token = signsIn(server);
            says(server, token, "Before the backup.");
            backup = server.post("/api/v1/backups", token, null, "file");
            says(server, token, "After it.");
        }
        Path restored = folder.resolve("restored");
        unpack(Path.of(backup), restored);
        try (PackagedServer server = PackagedServer.on(restored, SETTINGS)) {
            JsonNode comments = server.get(ARTICLE + "/comments").get("items");
            assertThat(comments)
                    .extracting(comment -> comment.get("body").asText())
                    .containsExactly("Before the backup.");
            says(server, signsIn(server), "After the restore.");
            assertThat(server.get(ARTICLE).get("commentCount").asInt()).isEqualTo(2);
        }
        assertThat(restored.resolve("import/later.txt")).hasContent("To be imported");
        assertThat(restored.resolve("import/done/earlier.txt.log")).hasContent("Imported and published.");
    }

    private static String signsIn(PackagedServer server) throws Exception {
        return server.post("/api/v1/tokens", null, Map.of("handle", "ada", "password", PASSWORD), "token");
    }

    private static void says(PackagedServer server, String token, String words) throws Exception {
        String paragraph =
                server.get(ARTICLE).get("paragraphs").get(0).get("id").asText();
        server.post(ARTICLE + "/comments", token, Map.of("paragraph", paragraph, "body", words), "id");
    }

    private static void unpack(Path zip, Path to) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path target = to.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file.getInputStream(entry), target);
                }
            }
        }
    }
}
