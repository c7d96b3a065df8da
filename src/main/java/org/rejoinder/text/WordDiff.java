package org.rejoinder.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word; character by character in scripts without spaces. */
public final class WordDiff {
    private static final int LONGEST = 6_000;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    /** What became of a part. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    /** A part of the two texts, as it was written. Not HTML: escape it. */
    public record Part(Kind kind, String text) {
        public boolean isDeleted() {
            return kind == Kind.DELETED;
        }

        public boolean isInserted() {
            return kind == Kind.INSERTED;
        }
    }

    private WordDiff() {}

    /** The parts of both texts in order; the kept and the deleted ones make the old text, the others the new one. */
    public static List<Part> of(String before, String after) {
        WordDiff diff = new WordDiff();
        List<String> old = words(before);
        List<String> fresh = words(after);
        if (old.size() + fresh.size() > LONGEST) {
            diff.addWhole(before, after);
        } else {
            diff.add(old, fresh);
        }
        return diff.parts;
    }

    private static List<String> words(String text) {
        return Tokens.of(text).all().stream().map(Tokens.Token::text).toList();
    }

    private void addWhole(String before, String after) {
        if (before.equals(after)) {
            keep(List.of(before));
        } else {
            deleted.append(before);
            inserted.append(after);
        }
        flush();
    }

    private void add(List<String> old, List<String> fresh) {
        int done = 0;
        for (AbstractDelta<String> delta : deltas(old, fresh)) {
            keep(old.subList(done, delta.getSource().getPosition()));
            delta.getSource().getLines().forEach(deleted::append);
            delta.getTarget().getLines().forEach(inserted::append);
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(old.subList(done, old.size()));
        flush();
    }

    /** The differences of two lists, in order, in little space. */
    static List<AbstractDelta<String>> deltas(List<String> old, List<String> fresh) {
        return DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>(), null)
                .getDeltas();
    }

    private void keep(List<String> words) {
        if (!words.isEmpty()) {
            flush();
            parts.add(new Part(Kind.KEPT, String.join("", words)));
        }
    }

    /** What was deleted stands before what was put in its place. */
    private void flush() {
        add(Kind.DELETED, deleted);
        add(Kind.INSERTED, inserted);
    }

    private void add(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text.toString()));
            text.setLength(0);
        }
    }
}
