package org.rejoinder.text;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures what a list of 10,000 words costs a comment. Run by hand: it prints, and judges nothing. */
public final class WordListBenchmark {

    private static final int WORDS = 10_000;
    private static final int ROUNDS = 2_000;

    private WordListBenchmark() {}

    public static void main(String[] arguments) {
        Random random = new Random(1);
        List<ListedWord> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(i % 2 == 0 ? ListedWord.whole(word(random)) : ListedWord.part(word(random)));
        }
        long start = processorTime();
        WordList list = WordList.of(words);
        System.out.printf("%,d words: list built in %,d ms%n", WORDS, (processorTime() - start) / 1_000_000);
        for (int length : new int[] {200, 2_000, 10_000}) {
            measure(list, "Latin", text(random, length));
            measure(
                    list,
                    "Cyrillic",
                    "Съешь же ещё этих мягких французских булок. "
                            .repeat(length / 40 + 1)
                            .substring(0, length));
            measure(
                    list,
                    "Chinese",
                    "朝鲜半岛局势出现缓和，希望正在萌芽。".repeat(length / 18 + 1).substring(0, length));
        }
    }

    private static void measure(WordList list, String script, String text) {
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            found += list.find(text, "en").isPresent() ? 1 : 0;
        }
        long start = processorTime();
        for (int i = 0; i < ROUNDS; i++) {
            found += list.find(text, "en").isPresent() ? 1 : 0;
        }
        long each = (processorTime() - start) / ROUNDS / 1_000;
        System.out.printf("%s, %,d characters: %,d µs (%d found)%n", script, text.length(), each, found);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 6 + random.nextInt(6);
        while (word.length() < length) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append("the talks of ").append(word(random), 0, 5).append(" go on, and nobody knows. ");
        }
        return text.substring(0, length);
    }
}
