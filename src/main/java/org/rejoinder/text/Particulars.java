package org.rejoinder.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines around a text say about it, and those of them that say nothing. The first of a kind counts. */
final class Particulars {
    private static final Pattern SOURCE =
            Pattern.compile("(?:source|quelle|来源|출처|المصدر) ?[:：] ?(?<source>.{1,120})", Pattern.CASE_INSENSITIVE);

    private final List<String> leftOut = new ArrayList<>();
    private @Nullable Byline byline;
    private @Nullable String note;
    private @Nullable String contact;
    private @Nullable LocalDate date;
    private @Nullable String source;

    /** Whether a line above the text is one of these. */
    boolean include(String line) {
        return isNewByline(line)
                || (byline != null && isAboutAuthor(line))
                || DateLine.read(line).isPresent()
                || source(line).isPresent()
                || Clutter.opens(line);
    }

    /** A line that tells who the author of a text is, or how to write to them, and nothing else. */
    private static boolean isAboutAuthor(String line) {
        return Byline.isNote(line) || Contact.takenFrom(line).isAlone();
    }

    /** Whether a line below the text is one of these. */
    boolean includeAtEnd(String line) {
        return isNewByline(line) || isAboutAuthor(line);
    }

    void add(String line) {
        if (isNewByline(line)) {
            Byline.read(line).ifPresent(this::sign);
        } else if (isAboutAuthor(line)) {
            addAboutAuthor(line);
        } else if (date == null && DateLine.read(line).isPresent()) {
            date = DateLine.read(line).orElseThrow();
        } else if (source == null && source(line).isPresent()) {
            source = source(line).orElseThrow();
        } else {
            leftOut.add(line);
        }
    }

    void leaveOut(List<String> lines) {
        leftOut.addAll(lines);
    }

    private boolean isNewByline(String line) {
        return byline == null && Byline.read(line).isPresent();
    }

    private void sign(Byline read) {
        byline = read;
        note = read.note();
        contact = read.contact();
    }

    private void addAboutAuthor(String line) {
        Contact found = Contact.takenFrom(line);
        if (contact == null) {
            contact = found.address();
        }
        if (!found.isAlone()) {
            note = note == null ? found.rest() : note + ' ' + found.rest();
        }
    }

    private static Optional<String> source(String line) {
        Matcher found = SOURCE.matcher(line);
        return found.matches() ? Optional.of(found.group("source")) : Optional.empty();
    }

    OpEd of(@Nullable String publication, String title, List<Block> blocks) {
        String author = byline == null ? null : byline.name();
        String day = date == null ? null : date.toString();
        return new OpEd(
                TextFormat.TEXT,
                title,
                publication,
                author,
                note,
                contact,
                null,
                day,
                null,
                source,
                null,
                null,
                blocks,
                leftOut);
    }
}
