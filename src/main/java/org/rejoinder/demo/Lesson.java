package org.rejoinder.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.classroom.Position;
import org.rejoinder.comment.CommentKind;
import org.rejoinder.debate.Choice;
import org.rejoinder.debate.Side;

/**
 * What the sample class does with the op-ed that came with the program.
 *
 * @param words what every student comes back with
 * @param first what is written for the assignment, in the order of writing
 * @param next the motion that is still to be argued
 * @param shown the name of the comment that the teacher would like to show to everybody
 */
record Lesson(
        String name,
        String code,
        String words,
        List<Pupil> students,
        Task assignment,
        List<Entry> first,
        Argument debate,
        String next,
        List<Note> nudges,
        List<Note> feedback,
        String shown) {

    private static final String FILE = "demo/lesson.json";

    static Lesson read(ObjectMapper json) {
        return Script.read(json, FILE, Lesson.class);
    }

    /**
     * A student.
     *
     * @param before how they vote before the argument, {@code after} likewise
     * @param moved the number of the paragraph that moved them most; null if none did
     * @param stands what they think of each paragraph of the assignment, a letter for each; null if they say nothing
     * @param later likewise at the end
     */
    record Pupil(
            String name,
            String group,
            Side side,
            Choice before,
            Choice after,
            @Nullable Integer moved,
            @Nullable String stands,
            @Nullable String later) {

        static List<Position> positions(@Nullable String letters) {
            String all = letters == null ? "" : letters;
            return IntStream.range(0, all.length())
                    .mapToObj(i -> position(all.charAt(i)))
                    .toList();
        }

        private static Position position(char letter) {
            return switch (letter) {
                case 'a' -> Position.AGREE;
                case 'd' -> Position.DISAGREE;
                default -> Position.UNSURE;
            };
        }
    }

    /** What is to be done, with the numbers of the paragraphs. */
    record Task(List<Integer> paragraphs, String prompt, String rubric) {}

    /** The debate, round by round. */
    record Argument(String motion, List<Entry> opening, List<Entry> rebuttal, List<Entry> closing) {}

    /**
     * What a student says.
     *
     * @param name what others call it; null if none does
     * @param to the name of the one that it answers; null if it answers the paragraph
     * @param restates the point that it answers, in one line
     * @param fair what the author of that point says of the line; null if nothing
     */
    record Entry(
            @Nullable String name,
            String by,
            int paragraph,
            @Nullable String to,
            @Nullable CommentKind kind,
            @Nullable String restates,
            @Nullable Boolean fair,
            String words) {}

    /** What the teacher says to a student; with points, if it is about their work. */
    record Note(String to, String words, @Nullable List<Integer> points) {}
}
