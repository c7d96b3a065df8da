package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text of a plain op-ed: publication, title, byline, date, source, clutter, in nearly any order.
 *
 * <p>The first line is the title; or the publication, if another line that may be a title follows, which is short and no
 * statement. Other lines above a byline are text. The last paragraph of a source is never part of the head.
 */
final class Head {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_HEADLINE = 150;
    private static final int LONGEST_MOTTO = 60;
    private static final int LOWEST_BYLINE = 8;
    private static final Pattern BEFORE_LABEL =
            Pattern.compile("(?<=\\S) (?=(?:source|published|posted|updated|来源|发布时间) ?[:：])", Pattern.CASE_INSENSITIVE);

    private final List<String> paragraphs;
    private final Particulars particulars;
    private final List<String> titles = new ArrayList<>();
    private final List<String> standfirst = new ArrayList<>();
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
                return i;
            }
            if (paragraphs.get(i).length() > LONGEST_LINE) {
                return -1;
            }
        }
        return -1;
    }

    private boolean takes(String line) {
        boolean lastOfAll = end == paragraphs.size() - 1;
        if (titles.isEmpty()) {
            return (isHeadlineNext() && takesParticulars(line)) || titles.add(line);
        }
        return !lastOfAll && (takesParticulars(line) || takesHeadline(line));
    }

    /** If not, a line is the title, though it may look like something else. */
    private boolean isHeadlineNext() {
        return end + 1 < paragraphs.size() && isHeadline(paragraphs.get(end + 1));
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

    private boolean takesHeadline(String line) {
        if (titles.size() == 1 && (byline < 0 || end < byline) && isHeadline(line)) {
            return titles.add(line);
        }
        return end < byline && standfirst.add(line);
    }

    private boolean isHeadline(String line) {
        int length = PlainText.length(line);
        boolean motto = end < byline && length <= LONGEST_MOTTO;
        return length <= LONGEST_HEADLINE && (motto || !Sentences.isStatement(line));
    }

    @Nullable
    String publication() {
        return titles.size() > 1 ? titles.get(0) : null;
    }

    /** Empty if there is none. */
    String title() {
        return titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    }

    /** The paragraphs below, and first those lines above that turned out to be text. */
    List<String> text() {
        List<String> text = new ArrayList<>(standfirst);
        text.addAll(paragraphs.subList(end, paragraphs.size()));
        return text;
    }
}
