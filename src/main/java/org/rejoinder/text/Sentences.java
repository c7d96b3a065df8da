package org.rejoinder.text;

/** Whether a line is finished as sentences are. */
final class Sentences {
    private static final String ENDS = ".!?…;:。！？；：．؟۔؛।॥։።។။";
    private static final String FULL_STOPS = ".…。．۔।॥։።។။";
    private static final String CLOSERS = "\"'”’»›)]}」』》〉）】*_";

    private Sentences() {}

    /** Ends with a mark that ends or carries on a sentence, whatever quotes or brackets close after it. */
    static boolean isFinished(String line) {
        return ENDS.indexOf(lastMark(line)) >= 0;
    }

    /** Ends with a full stop of any script: headlines may ask or exclaim, but hardly state. */
    static boolean isStatement(String line) {
        return FULL_STOPS.indexOf(lastMark(line)) >= 0;
    }

    private static int lastMark(String line) {
        int end = line.length();
        while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? ' ' : line.codePointBefore(end);
    }
}
