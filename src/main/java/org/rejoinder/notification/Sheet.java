package org.rejoinder.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.SiteAddress;

/**
 * What a letter says. Words of people stand in it without anything that a mail program would make a link of.
 *
 * @param settings where the reader chooses what mail they get
 * @param stop where they end it
 */
record Sheet(String subject, List<Line> lines, String settings, String stop) {

    private static final int LONGEST_SUBJECT = 120;

    /**
     * One thing that happened.
     *
     * @param href the whole address of where it is read
     */
    record Line(String words, String excerpt, String about, String href) {}

    static Sheet of(List<Item> items, SiteAddress site, String stop) {
        return new Sheet(
                subject(items),
                items.stream().map(item -> line(item, site)).toList(),
                site.of("/account/notifications"),
                stop);
    }

    private static String subject(List<Item> items) {
        Item first = items.get(0);
        String about = items.stream().map(Item::about).distinct().count() == 1 ? ": " + first.about() : "";
        String what = items.size() == 1
                ? (first.isInClass() ? Phrases.it("Something new in your class") : first.words())
                : Phrases.it("{0} new comments", items.size());
        return PlainText.excerpt(PlainText.singleLine(unlinked(what + about)), LONGEST_SUBJECT);
    }

    /** The names and words of a class stay in it: such a line says that there is something, and where. */
    private static Line line(Item item, SiteAddress site) {
        String href = site.of(item.target());
        return item.isInClass()
                ? new Line(Phrases.it("Something new in your class"), "", unlinked(item.about()), href)
                : new Line(unlinked(item.words()), unlinked(item.excerpt()), unlinked(item.about()), href);
    }

    private static String unlinked(String words) {
        return words.replaceAll("(?<=[^\\s.:/@])[.:/@]+(?=[^\\s.:/@])", " ");
    }

    /** The same as plain text. */
    String text() {
        return lines.stream().map(Sheet::plain).collect(Collectors.joining("\n"))
                + "\n--\n"
                + Phrases.it("What mail you get: " + settings)
                + "\n"
                + Phrases.it("No more mail: " + stop)
                + "\n";
    }

    private static String plain(Line line) {
        String excerpt = line.excerpt().isEmpty() ? "" : "  " + line.excerpt() + "\n";
        return line.words() + " (" + line.about() + ")\n" + excerpt + line.href() + "\n";
    }
}
