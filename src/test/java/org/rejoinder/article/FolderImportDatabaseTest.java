package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.event.DurableAnswers;
import org.rejoinder.newsroom.HandClock;
import org.rejoinder.newsroom.OpEdFiles;
import org.rejoinder.newsroom.PostgreSql;
import org.rejoinder.text.TextFormat;
import org.rejoinder.web.SiteAddress;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class FolderImportDatabaseTest {

    @TempDir
    Path data;

    @Inject
    Publishing publishing;

    @Inject
    Articles articles;

    @Inject
    DurableAnswers durable;

    @Inject
    SiteAddress site;

    private final HandClock clock = new HandClock();
    private Path folder;
    private FolderImport folderImport;

    @BeforeEach
    void open() throws IOException {
        folder = data.resolve("import");
        folderImport = serverStarts();
    }

    @Test
    void aFileIsImportedPublishedAndMovedWithALog() throws IOException {
        put("bridge.txt", OpEdFiles.harbourBridge("From the folder"));
        scanUntilStill();
        asAnyone()
                .get("/api/v1/articles/from-the-folder")
                .then()
                .statusCode(200)
                .body("paragraphs", hasSize(9));
        assertThat(folder.resolve("bridge.txt")).doesNotExist();
        assertThat(folder.resolve("done/bridge.txt")).exists();
        assertThat(folder.resolve("done/bridge.txt.log"))
                .content()
                .contains(
                        "Title: From the folder",
                        "9 paragraphs",
                        "/articles/from-the-folder",
                        "Magazines in Norwegian",
                        "Magazines from the coast")
                .doesNotContain("@");
    }

    @Test
    void aWebPageIsImportedAndItsLogTellsWhatWasLeftOut() throws IOException {
        put("mill.html", page("From a web page", "<nav>Home News</nav>", "<p>It turns.</p><p>It is old.</p>"));
        put("mill.HTM", page("From another web page", "", "<p>It turns.</p><p>It is old.</p>"));
        scanUntilStill();
        asAnyone()
                .get("/api/v1/articles/from-a-web-page")
                .then()
                .statusCode(200)
                .body("paragraphs.text", contains("It turns.", "It is old."));
        asAnyone().get("/api/v1/articles/from-another-web-page").then().statusCode(200);
        assertThat(folder.resolve("done/mill.html.log"))
                .content()
                .contains("Title: From a web page", "2 paragraphs", "Home News");
        put("mill.html", page("From a web page", "<nav>Home News</nav>", "<p>It turns.</p><p>It is old.</p>"));
        scanUntilStill();
        assertThat(folder.resolve("done/mill-2.html.log")).content().contains("was imported before");
    }

    @Test
    void aWebPageInAnotherEncodingIsReadAsItSays() throws IOException {
        String page = page("Café “Zur Mühle”", "<meta charset=windows-1252>", "<p>It turns – still.</p><p>Old.</p>");
        Files.write(folder.resolve("latin.html"), page.getBytes(Charset.forName("windows-1252")));
        scanUntilStill();
        asAnyone()
                .get("/api/v1/articles/cafe-zur-muhle")
                .then()
                .statusCode(200)
                .body("title", equalTo("Café “Zur Mühle”"))
                .body("paragraphs.text", hasItem("It turns – still."));
    }

    @Test
    void aWebPageWithoutATextIsRefused() throws IOException {
        put("empty.html", "<html><head><title>Empty</title></head><body><nav>Home</nav></body></html>");
        Files.write(folder.resolve("zip.html"), new byte[] {'P', 'K', 3, 4, 0, (byte) 0xFF});
        scanUntilStill();
        assertThat(folder.resolve("refused/empty.html.log")).content().contains("no paragraphs");
        assertThat(folder.resolve("refused/zip.html.log")).content().contains("isn't text");
    }

    @Test
    void aFileThatIsStillBeingWrittenWaits() throws IOException {
        put("slow.txt", "Slow");
        folderImport.scan();
        put("slow.txt", OpEdFiles.harbourBridge("Slowly written"));
        clock.forward(1500);
        folderImport.scan();
        assertThat(folder.resolve("slow.txt")).exists();
        clock.forward(1500);
        folderImport.scan();
        asAnyone().get("/api/v1/articles/slowly-written").then().statusCode(200);
    }

    @Test
    void aFileThatIsNoOpEdIsRefusedWithTheReason() throws IOException {
        Files.write(folder.resolve("photo.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        put("title.txt", "Only a title");
        scanUntilStill();
        assertThat(folder.resolve("refused/photo.md.log")).content().contains("isn't text");
        assertThat(folder.resolve("refused/title.txt.log")).content().contains("no paragraphs");
        assertThat(folder.resolve("refused/photo.md")).exists();
        assertThat(folder.resolve("photo.md")).doesNotExist();
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        put("large.txt", "Large\n\n" + "x".repeat(Manuscript.MOST_BYTES));
        scanUntilStill();
        assertThat(folder.resolve("refused/large.txt.log")).content().contains("10 MiB");
    }

    @Test
    void theSameFileAgainIsNotImportedTwice() throws IOException {
        put("once.txt", OpEdFiles.harbourBridge("Only once"));
        scanUntilStill();
        put("once.txt", OpEdFiles.harbourBridge("Only once"));
        scanUntilStill();
        asAnyone().get("/api/v1/articles/only-once-2").then().statusCode(404);
        assertThat(folder.resolve("done/once-2.txt.log")).content().contains("was imported before");
    }

    @Test
    void aServerThatStoppedBetweenImportAndMoveImportsOnce() throws IOException {
        byte[] bytes = OpEdFiles.harbourBridge("Cut off").getBytes(StandardCharsets.UTF_8);
        publishing.importFile(
                new Manuscript(new String(bytes, StandardCharsets.UTF_8), TextFormat.TEXT).read(),
                Fingerprint.of(bytes));
        put("cut-off.txt", OpEdFiles.harbourBridge("Cut off"));
        folderImport = serverStarts();
        scanUntilStill();
        asAnyone().get("/api/v1/articles/cut-off").then().statusCode(200);
        asAnyone().get("/api/v1/articles/cut-off-2").then().statusCode(404);
        assertThat(folder.resolve("done/cut-off.txt")).exists();
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        put("photo.jpg", "no text");
        put(".hidden.txt", OpEdFiles.harbourBridge("Hidden"));
        Files.createDirectory(folder.resolve("folder.txt"));
        scanUntilStill();
        assertThat(folder.resolve("photo.jpg")).exists();
        assertThat(folder.resolve(".hidden.txt")).exists();
        assertThat(folder.resolve("folder.txt")).exists();
    }

    @Test
    void whatTheCommandPutsInIsImported() throws IOException {
        Inbox.in(data)
                .put(
                        "command.text",
                        TextFormat.TEXT,
                        OpEdFiles.harbourBridge("By command").getBytes(StandardCharsets.UTF_8));
        scanUntilStill();
        asAnyone().get("/api/v1/articles/by-command").then().statusCode(200);
    }

    @Test
    void theFirstEditionAppearsOnlyOnce() throws IOException {
        long before = count();
        new FirstEdition(articles, publishing).appear();
        assertThat(count()).isEqualTo(before);
    }

    private static String page(String title, String around, String paragraphs) {
        return "<!doctype html><html lang=en><head>" + (around.startsWith("<meta") ? around : "") + "<title>" + title
                + "</title></head><body>" + (around.startsWith("<meta") ? "" : around) + "<article><h1>" + title
                + "</h1>" + paragraphs + "</article></body></html>";
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> articles.count());
    }

    private FolderImport serverStarts() throws IOException {
        FolderImport started = new FolderImport(Inbox.in(data), site, publishing, durable, clock);
        started.open(null);
        return started;
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void scanUntilStill() throws IOException {
        folderImport.scan();
        clock.forward(1000);
        folderImport.scan();
    }
}
