package org.rejoinder.article;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Block;
import org.rejoinder.text.OpEds;
import org.rejoinder.text.TextFormat;
import org.rejoinder.text.UnreadableOpEdException;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** A changed text as an editor sends it: paragraphs, what became of the earlier ones, and why. */
record DraftForm(MultivaluedMap<String, String> sent) {

    private static final String PARAGRAPH = "is-";

    /** The paragraphs as they were typed, in the format of the article. */
    String text() {
        return Optional.ofNullable(sent.getFirst("text")).orElse("");
    }

    int base() {
        return Optional.ofNullable(sent.getFirst("base"))
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> Refusal.invalid("base", "Load the page again."));
    }

    private @Nullable String note() {
        return sent.getFirst("note");
    }

    private Optional<UUID> cause() {
        String typed = Optional.ofNullable(sent.getFirst("cause"))
                .filter(address -> !address.isBlank())
                .or(() -> Optional.ofNullable(sent.getFirst("suggested")))
                .orElse("")
                .strip();
        String id = typed.substring(typed.lastIndexOf('/') + 1);
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("cause", "Paste the address of the comment.");
        }
    }

    /** @throws Refusal with status 400 naming the field */
    Draft draft(TextFormat format) {
        List<Block> blocks = blocks(format);
        return new Draft(
                format,
                blocks,
                Optional.empty(),
                mapping(),
                Optional.empty(),
                Optional.of(base()),
                Draft.checked(note()),
                cause());
    }

    /**
     * The same for a text of which one paragraph was typed.
     *
     * @throws Refusal likewise
     */
    Draft draft(Splice splice) {
        return splice.draft(mapping(), Optional.of(base()), note(), cause());
    }

    /** Whether it says what became of paragraphs. */
    boolean hasMapping() {
        return sent.keySet().stream().anyMatch(name -> name.startsWith(PARAGRAPH));
    }

    private List<Block> blocks(TextFormat format) {
        try {
            return OpEds.paragraphs(text(), format);
        } catch (UnreadableOpEdException unreadable) {
            throw Refusal.invalid("text", String.valueOf(unreadable.getMessage()));
        }
    }

    /**
     * One line for each old paragraph of which the editor said something; paragraphs that are said to be the same new one
     * are merged.
     */
    private List<NewRevision.@Nullable Line> mapping() {
        List<NewRevision.@Nullable Line> lines = new ArrayList<>();
        Map<String, List<String>> byTarget = new LinkedHashMap<>();
        sent.keySet().stream()
                .filter(name -> name.startsWith(PARAGRAPH))
                .sorted()
                .forEach(name -> {
                    String said =
                            Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
                    if (!said.isEmpty() && !said.equals("?")) {
                        byTarget.computeIfAbsent(said, none -> new ArrayList<>())
                                .add(name.substring(PARAGRAPH.length()));
                    }
                });
        byTarget.forEach((said, ids) -> {
            if (said.equals("-") || said.equals("–")) {
                lines.add(new NewRevision.Line(new ArrayList<>(ids), List.of(), null));
            } else {
                lines.add(new NewRevision.Line(new ArrayList<>(ids), new ArrayList<>(numbers(said)), null));
            }
        });
        return lines;
    }

    private static List<Integer> numbers(String said) {
        if (!said.matches("\\d{1,5}(\\s*,\\s*\\d{1,5})*")) {
            throw Refusal.invalid("mapping", "Say what became of a paragraph as 7, or 7, 8, or – if it is deleted.");
        }
        return Arrays.stream(said.split("\\s*,\\s*", -1)).map(Integer::valueOf).toList();
    }

    /** What was typed, to be shown again. */
    Form typed() {
        return Form.empty()
                .with("text", text())
                .with("base", sent.getFirst("base"))
                .with("note", note())
                .with("cause", sent.getFirst("cause"))
                .with("suggested", sent.getFirst("suggested"));
    }
}
