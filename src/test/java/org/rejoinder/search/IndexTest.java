package org.rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.room.Room;

class IndexTest {

    private static final Instant NINE = Instant.parse("2018-03-08T09:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "They were building bridges, builds",
        "The bridge's cost, bridges",
        "Ärger in Zürich, zurich",
        "Ärger in Zürich, Zürich",
        "朝鲜半岛的和平进程, 半岛",
        "朝鲜半岛的和平进程, 和",
        "한반도의 평화를 위하여, 평화",
        "한반도의 평화를 위하여, 한반도",
        "fast ferries, fer*",
        "fast ferries, slow | fast",
        "fast ferries, 'fast -slow'"
    })
    void itIsFoundThatSaysIt(String text, String words) throws IOException {
        try (Index index = Index.in(folder)) {
            UUID id = put(index, text);
            assertThat(ids(index, words)).containsExactly(id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fast ferries, train",
        "fast ferries, '\"ferries fast\"'",
        "fast ferries, 'fast -ferry'",
        "朝鲜半岛的和平进程, 平和",
        "한반도의 평화를 위하여, 전쟁"
    })
    void itIsNotFoundThatDoesNotSayIt(String text, String words) throws IOException {
        try (Index index = Index.in(folder)) {
            put(index, text);
            assertThat(ids(index, words)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(",
                ")",
                "((((",
                "-",
                "--",
                "|",
                "+",
                "*",
                "**",
                "a*b",
                "~2",
                "\\",
                "\"a",
                "(a | b",
                "body:x",
                "a AND OR",
                "!",
                "\uD800"
            })
    void anythingCanBeTyped(String words) throws IOException {
        try (Index index = Index.in(folder)) {
            put(index, "a b x");
            assertThat(ids(index, words)).hasSizeLessThan(2);
        }
    }

    @Test
    void aLongQuestionIsCut() {
        assertThat(question("( ".repeat(5_000)).words()).hasSize(200);
        question("(a ".repeat(5_000)).query();
    }

    @Test
    void partsFollowEachOtherWithoutGapOrDouble() throws IOException {
        try (Index index = Index.in(folder)) {
            List<UUID> all = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                all.add(put(index, "bridge ".repeat(1 + i % 3)));
            }
            List<UUID> seen = new ArrayList<>();
            Found last = null;
            List<Found> part = index.find(question("bridge").query(), null, 4);
            while (!part.isEmpty()) {
                part.forEach(found -> seen.add(found.key().id()));
                last = Found.parse(part.get(part.size() - 1).cursor());
                part = index.find(question("bridge").query(), last, 4);
            }
            assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void whatIsPutAgainIsThereOnceAndWhatIsRemovedIsGone() throws IOException {
        try (Index index = Index.in(folder)) {
            UUID id = put(index, "first words");
            index.put(Key.comment(id), entry(id, Room.PUBLIC, "second words"));
            assertThat(ids(index, "words")).containsExactly(id);
            assertThat(ids(index, "first")).isEmpty();
            index.remove(Key.comment(id));
            assertThat(ids(index, "words")).isEmpty();
        }
    }

    @Test
    void anotherRoomIsNotSearched() throws IOException {
        try (Index index = Index.in(folder)) {
            UUID id = UUID.randomUUID();
            index.put(Key.comment(id), entry(id, UUID.randomUUID(), "secret"));
            assertThat(ids(index, "secret")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-03-08, 2018-03-08, 1", "2018-03-09, , 0", ", 2018-03-07, 0", "2018-03-01, 2018-03-31, 1", ", , 1"
    })
    void onlyTheDaysThatAreAskedForAreSearched(LocalDate from, LocalDate to, int found) throws IOException {
        try (Index index = Index.in(folder)) {
            put(index, "bridge");
            Question question = new Question(
                    "bridge",
                    Room.PUBLIC,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to));
            assertThat(index.find(question.query(), null, 5)).hasSize(found);
        }
    }

    @Test
    void itIsCompleteOnlyAfterItWasBuilt() throws IOException {
        try (Index index = Index.in(folder)) {
            assertThat(index.isComplete()).isFalse();
            put(index, "bridge");
            index.complete();
        }
        try (Index index = Index.in(folder)) {
            assertThat(index.isComplete()).isTrue();
            assertThat(ids(index, "bridge")).hasSize(1);
            index.empty();
        }
        try (Index index = Index.in(folder)) {
            assertThat(index.isComplete()).isFalse();
            assertThat(ids(index, "bridge")).isEmpty();
        }
    }

    @Test
    void aDamagedIndexIsBegunAnew() throws IOException {
        try (Index index = Index.in(folder)) {
            put(index, "bridge");
            index.complete();
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "rubbish");
            }
        }
        try (Index index = Index.in(folder)) {
            assertThat(index.isComplete()).isFalse();
            assertThat(ids(index, "bridge")).isEmpty();
        }
    }

    private static UUID put(Index index, String text) {
        UUID id = UUID.randomUUID();
        index.put(Key.comment(id), entry(id, Room.PUBLIC, text));
        return id;
    }

    private static Document entry(UUID id, UUID room, String text) {
        Document entry = new Document();
        String key = Key.comment(id).text();
        entry.add(new StringField(Entry.KEY, key, Field.Store.YES));
        entry.add(new SortedDocValuesField(Entry.KEY, new BytesRef(key)));
        entry.add(new StringField(Entry.ROOM, room.toString(), Field.Store.NO));
        entry.add(new LongPoint(Entry.AT, NINE.getEpochSecond()));
        entry.add(new TextField(Entry.BODY, text, Field.Store.NO));
        return entry;
    }

    private static Question question(String words) {
        return new Question(words, Room.PUBLIC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<UUID> ids(Index index, String words) {
        return index.find(question(words).query(), null, 10).stream()
                .map(found -> found.key().id())
                .toList();
    }
}
