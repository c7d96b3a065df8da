package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text of a plain op-ed: publication, title, byline, date, source, clutter, in nearly any order.
 *
 * <p>The first line is the title; or the publication, if another line that may be a title follows: any line up to a
 * byline, else one short line that isn't a statement. More lines above a byline are text. The last paragraph of a source
 * is never part of the head.
 */
final class Head {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_HEADLINE = 150;
    private static final int LOWEST_BYLINE = 8;
    private static final Pattern BEFORE_LABEL =
            Pattern.compile("(?<=\\S) (?=(?:source|published|posted|updated|来源|发布时间) ?[:：])", Pattern.CASE_INSENSITIVE);

    private final List<String> paragraphs;
    private final Particulars particulars;
    private final List<String> titles = new ArrayList<>();
    private final int byline;
    private int end;

    Head(List<String> paragraphs, Particulars particulars) {
        this.paragraphs = paragraphs;
        this.particulars = particulars;
        this.byline = findByline();
        while (end < paragraphs.size() && takes(paragraphs.get(end))) {
            end++;
        }
    }

    private int findByline() {
        for (int i = 0; i < Math.min(paragraphs.size() - 1, LOWEST_BYLINE); i++) {
            if (Byline.read(pieces(paragraphs.get(i))[0]).isPresent()) {
                return i > 0 || isHeadline(paragraphs.get(1)) ? i : -1;
            }
            if (paragraphs.get(i).length() > LONGEST_LINE) {
                return -1;
            }
        }
        return -1;
    }

    private boolean takes(String line) {
        boolean lastOfAll = end == paragraphs.size() - 1;
        boolean textLeft = titles.isEmpty() || !lastOfAll;
        return textLeft && (takesParticulars(line) || takesTitle(line));
    }

    private boolean takesParticulars(String line) {
        String[] pieces = pieces(line);
        for (String piece : pieces) {
            if (!particulars.include(piece)) {
                return false;
            }
        }
        List.of(pieces).forEach(particulars::add);
        return true;
    }

    private static String[] pieces(String line) {
        return line.length() > LONGEST_LINE ? new String[] {line} : BEFORE_LABEL.split(line);
    }

    private boolean takesTitle(String line) {
        boolean second = titles.size() == 1 && byline < 0 && isHeadline(line);
        boolean title = titles.isEmpty() || end < byline || second;
        if (title) {
            titles.add(line);
        }
        return title;
    }

    private static boolean isHeadline(String line) {
        return PlainText.length(line) <= LONGEST_HEADLINE && !Sentences.isStatement(line);
    }

    @Nullable
    String publication() {
        return titles.size() > 1 ? titles.get(0) : null;
    }

    /** Empty if there is none. */
    String title() {
        return titles.isEmpty() ? "" : titles.get(Math.min(1, titles.size() - 1));
    }

    /** The paragraphs below, and first those lines above that turned out to be text. */
    List<String> text() {
        List<String> text = new ArrayList<>(titles.subList(Math.min(2, titles.size()), titles.size()));
        text.addAll(paragraphs.subList(end, paragraphs.size()));
        return text;
    }
}
