package org.rejoinder.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.PlainText;

/**
 * A debate as a template lays it out.
 *
 * @param room the name of the class
 * @param students who is on which side, for teachers' eyes; empty for students
 * @param result what the votes come to; empty until both are closed
 * @param newsHref where to hear of what happens from here on
 */
record DebatePage(
        DebateView debate,
        String room,
        Article article,
        List<ArticleText.Paragraph> paragraphs,
        List<Student> students,
        Optional<Result> result,
        String newsHref) {

    /** A student and their side; null if they have none yet. */
    record Student(UUID member, String name, @Nullable Side side) {

        public boolean isOn(Side other) {
            return side == other;
        }

        public String sideLabel() {
            return side == null ? Phrases.it("No side yet") : side.label();
        }
    }

    public DebateClock clock() {
        return new DebateClock(debate);
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    public List<Choice> choices() {
        return List.of(Choice.values());
    }

    public boolean isTeacher() {
        return debate.you().teaches();
    }

    public boolean isByChoice() {
        return debate.assignment() == Assignment.CHOICE;
    }

    /** Whether the viewer can take a side now. */
    public boolean isSideOpen() {
        boolean late = debate.you().side() != null && !clock().isBeforeTheArgument();
        return !isTeacher()
                && !clock().isOver()
                && !late
                && (isByChoice() || debate.you().side() == null);
    }

    public boolean isOwnSide(Side side) {
        return debate.you().side() == side;
    }

    public String ownSide() {
        Side side = debate.you().side();
        return side == null ? Phrases.it("none yet") : side.label();
    }

    public boolean isVoteOpen() {
        return !isTeacher() && debate.poll() != null;
    }

    public boolean isSecondVote() {
        return debate.poll() == Poll.AFTER;
    }

    public boolean isOwnVote(Choice choice) {
        return choice == (isSecondVote() ? debate.you().after() : debate.you().before());
    }

    public boolean hasVoted() {
        return (isSecondVote() ? debate.you().after() : debate.you().before()) != null;
    }

    public boolean isMovedBy(UUID paragraph) {
        return paragraph.equals(debate.you().moved());
    }

    public String textHref() {
        return "/articles/" + article.slug() + "?room=" + debate.room();
    }

    /** The numbers of paragraphs by their ids, for the result. */
    public List<ParagraphLine> paragraphLines() {
        return result.map(Result::byParagraph).orElse(List.of()).stream()
                .map(swing -> new ParagraphLine(number(swing.paragraph()), swing))
                .toList();
    }

    private int number(UUID id) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst()
                .map(ArticleText.Paragraph::number)
                .orElse(0);
    }

    /** The swing of a paragraph that has a number, 0 if the text has lost it. */
    record ParagraphLine(int number, ParagraphSwing swing) {

        public String label() {
            return Phrases.it(number == 0 ? "A deleted paragraph" : "Paragraph " + number);
        }

        public int still() {
            return swing.named() - swing.moved();
        }
    }

    /** All lines of the result. */
    public List<Swing> swings() {
        return result.map(votes -> Stream.of(List.of(votes.whole()), votes.bySide(), votes.byGroup())
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
    }

    public List<Plot> plots() {
        return result.map(this::plots).orElse(List.of());
    }

    private List<Plot> plots(Result votes) {
        List<Plot> plots = new ArrayList<>();
        plots.add(Plot.of(Phrases.it("Everybody"), List.of(votes.whole())));
        plots.add(Plot.of(Phrases.it("By side"), votes.bySide()));
        if (!votes.byGroup().isEmpty()) {
            plots.add(Plot.of(Phrases.it("By group"), votes.byGroup()));
        }
        if (!votes.byParagraph().isEmpty()) {
            plots.add(Plot.ofParagraphs(paragraphLines()));
        }
        return plots;
    }

    /** How a paragraph is named in a list. */
    public String excerpt(ArticleText.Paragraph paragraph) {
        return paragraph.number() + ": " + PlainText.excerpt(paragraph.text(), 60);
    }

    public boolean isCalled(UUID paragraph) {
        return debate.call() != null && debate.call().paragraph().equals(paragraph);
    }

    /** The fields that a refusal may name. */
    public List<String> fields() {
        return List.of("side", "choice", "paragraph", "seconds", "move");
    }

    /** Changes with everything that the parts of the page say which change by themselves. */
    public String version() {
        String all = String.join(
                " ",
                debate.state().word(),
                String.valueOf(debate.round()),
                String.valueOf(debate.endsAt()),
                String.valueOf(debate.floor()),
                String.valueOf(debate.sides()),
                String.valueOf(debate.comments()),
                String.valueOf(debate.turnout()),
                String.valueOf(debate.call()),
                String.valueOf(debate.you()),
                String.valueOf(students));
        return Integer.toHexString(all.hashCode());
    }
}
