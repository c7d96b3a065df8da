package org.rejoinder.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.rejoinder.room.Room;

/**
 * How long an answer of the index takes among a million comments of forty words, which are as frequent as words are (Zipf),
 * with the excerpts of a page of twenty. What the database adds, one query by twenty ids, isn't in it. Not a test: run its
 * main method with how many comments, and a folder.
 */
final class SearchBenchmark {

    private static final int WORDS = 50_000;
    private static final int LENGTH = 40;
    private static final int QUESTIONS = 2_000;

    private final Random random = new Random(1);

    private SearchBenchmark() {}

    public static void main(String... arguments) throws Exception {
        int comments = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("search-benchmark");
        new SearchBenchmark().run(comments, folder);
    }

    private void run(int comments, Path folder) throws Exception {
        try (Index index = Index.in(folder)) {
            if (!index.isComplete()) {
                long start = System.nanoTime();
                for (int i = 0; i < comments; i++) {
                    put(index, i);
                }
                index.complete();
                System.out.printf(
                        "%,d comments indexed in %,d s%n", comments, (System.nanoTime() - start) / 1_000_000_000);
            }
            measure(index, "warming up", this::word);
            measure(index, "one word", this::word);
            measure(index, "two words", () -> word() + " " + word());
            measure(index, "one of the ten most frequent words", () -> "w" + random.nextInt(10));
            measure(index, "two words together", () -> "\"" + word() + " " + word() + "\"");
            measure(index, "beginning of a word", () -> "w" + (10 + random.nextInt(90)) + "*");
        }
    }

    private void measure(Index index, String name, Supplier<String> words) {
        List<Long> times = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            String text = words.get();
            long start = System.nanoTime();
            Question question = new Question(
                    text, Room.PUBLIC, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            List<Found> places = index.find(question.query(), null, 21);
            for (int hit = 0; hit < Math.min(20, places.size()); hit++) {
                Excerpts.of(text.replaceAll("[\"*]", "") + " and more", question.wordsQuery());
            }
            times.add(System.nanoTime() - start);
            found += places.size();
        }
        times.sort(null);
        System.out.printf(
                "%-36s p50 %6.2f ms  p95 %6.2f ms  p99 %6.2f ms  (%,d places)%n",
                name, ms(times, 50), ms(times, 95), ms(times, 99), found);
    }

    private static double ms(List<Long> times, int percent) {
        return times.get(times.size() * percent / 100 - 1) / 1e6;
    }

    private void put(Index index, int number) {
        Document entry = new Document();
        Key key = Key.comment(new UUID(number, number));
        entry.add(new StringField(Entry.KEY, key.text(), Field.Store.YES));
        entry.add(new SortedDocValuesField(Entry.KEY, new BytesRef(key.text())));
        entry.add(new StringField(Entry.ROOM, Room.PUBLIC.toString(), Field.Store.NO));
        entry.add(new LongPoint(Entry.AT, number));
        entry.add(new TextField(Entry.BODY, text(), Field.Store.NO));
        index.put(key, entry);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(word()).append(' ');
        }
        return text.toString();
    }

    /** The word of rank r comes about 1/r as often as the first. */
    private String word() {
        return "w" + (int) Math.pow(WORDS, random.nextDouble());
    }
}
