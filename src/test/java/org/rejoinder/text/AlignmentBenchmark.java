package org.rejoinder.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Measures what it costs to map a text of 2,000 paragraphs. Run by hand: it prints, and judges nothing. */
public final class AlignmentBenchmark {

    private static final int PARAGRAPHS = 2_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private AlignmentBenchmark() {}

    public static void main(String[] arguments) {
        List<String> latin = texts(new Random(1), AlignmentBenchmark::latin, 80);
        List<String> chinese = texts(new Random(2), AlignmentBenchmark::chinese, 120);
        for (int round = 0; round < 2; round++) {
            measure("Latin, every tenth edited", latin, edited(latin, 10));
            measure("Latin, all edited", latin, edited(latin, 1));
            measure("Latin, shuffled", latin, shuffled(latin));
            measure("Latin, all new", latin, texts(new Random(9), AlignmentBenchmark::latin, 80));
            measure("Latin, all the same line", Collections.nCopies(PARAGRAPHS, "It turns."), latin);
            measure("Chinese, every tenth edited", chinese, edited(chinese, 10));
            measure("Chinese, all edited", chinese, edited(chinese, 1));
        }
    }

    private static void measure(String what, List<String> before, List<String> after) {
        long start = CPU.getCurrentThreadCpuTime();
        Alignment alignment = Alignment.of(before, after, List.of());
        System.out.printf(
                "%s: %,d ms of processor time (%d lines)%n",
                what,
                (CPU.getCurrentThreadCpuTime() - start) / 1_000_000,
                alignment.lines().size());
    }

    private interface Word {
        String next(Random random);
    }

    private static List<String> texts(Random random, Word word, int length) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < length; j++) {
                text.append(word.next(random));
            }
            all.add(text.toString().strip());
        }
        return all;
    }

    /** Some words are frequent, as in any language. */
    private static String latin(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(8_000));
        return Integer.toString(rank * 7919, 36).replaceAll("\\d", "e") + (random.nextInt(12) == 0 ? ". " : " ");
    }

    private static String chinese(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(3_000));
        return random.nextInt(15) == 0 ? "。" : Character.toString(0x4E00 + rank);
    }

    private static List<String> edited(List<String> texts, int every) {
        List<String> changed = new ArrayList<>(texts);
        UnaryOperator<String> edit =
                text -> text.substring(0, text.length() / 3) + " otherwise " + text.substring(text.length() / 3 + 12);
        for (int i = 0; i < changed.size(); i += every) {
            changed.set(i, edit.apply(changed.get(i)));
        }
        return changed;
    }

    private static List<String> shuffled(List<String> texts) {
        List<String> changed = new ArrayList<>(texts);
        Collections.shuffle(changed, new Random(3));
        return changed;
    }
}
