package org.rejoinder.text;

/** The longest part of a sequence of numbers that rises. */
final class Ascent {
    private Ascent() {}

    /** Marks the places of a longest rising part; negative numbers are left out. */
    static boolean[] of(int[] numbers) {
        int[] lastOfLength = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int place = place(numbers, lastOfLength, length, numbers[i]);
                previous[i] = place > 0 ? lastOfLength[place - 1] : -1;
                lastOfLength[place] = i;
                length = Math.max(length, place + 1);
            }
        }
        boolean[] rising = new boolean[numbers.length];
        for (int i = length > 0 ? lastOfLength[length - 1] : -1; i >= 0; i = previous[i]) {
            rising[i] = true;
        }
        return rising;
    }

    private static int place(int[] numbers, int[] lastOfLength, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lastOfLength[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
