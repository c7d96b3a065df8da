package org.rejoinder.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.WordDiff;

/** What two revisions of an article differ in, paragraph by paragraph, in the order of the later one. */
public record Comparison(int from, int to, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * One paragraph that differs.
     *
     * @param name what it is called in the later revision, or in the earlier one if it is gone
     * @param change edited, moved, added or deleted
     */
    public record Row(String name, String change, List<WordDiff.Part> parts) {}

    static Comparison of(ArticleText earlier, ArticleText later) {
        List<Row> rows = new ArrayList<>();
        int last = 0;
        for (ArticleText.Paragraph now : later.paragraphs()) {
            Optional<ArticleText.Paragraph> then = earlier.paragraph(now.id());
            String before = then.map(ArticleText.Paragraph::text).orElse("");
            boolean moved = then.isPresent() && then.get().number() < last;
            last = then.map(ArticleText.Paragraph::number)
                    .filter(number -> !moved)
                    .orElse(last);
            if (moved || !before.equals(now.text())) {
                rows.add(new Row(now.name(), change(then.isPresent(), moved), WordDiff.of(before, now.text())));
            }
        }
        earlier.paragraphs().stream()
                .filter(then -> later.paragraph(then.id()).isEmpty())
                .map(then -> new Row(then.name(), Phrases.it("deleted"), WordDiff.of(then.text(), "")))
                .forEach(rows::add);
        return new Comparison(earlier.revisionNumber(), later.revisionNumber(), rows);
    }

    private static String change(boolean known, boolean moved) {
        if (!known) {
            return Phrases.it("added");
        }
        return Phrases.it(moved ? "moved" : "edited");
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
