package org.rejoinder.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a class thought of each paragraph, before and after. */
@Schema(name = "StandTable")
record StandTable(List<Row> rows) {

    /** One paragraph. */
    @Schema(name = "StandRow")
    record Row(
            UUID paragraph,
            int number,
            Tally before,
            Tally after,

            @Schema(description = "How many took a stand at both moments, and not the same one")
            int moved) {}

    static StandTable of(List<ParagraphLine> lines, Collection<Stand> stands) {
        Map<UUID, List<Stand>> byParagraph = stands.stream().collect(Collectors.groupingBy(Stand::paragraphId));
        return new StandTable(lines.stream()
                .map(line -> row(line, byParagraph.getOrDefault(line.id(), List.of())))
                .toList());
    }

    private static Row row(ParagraphLine line, List<Stand> stands) {
        Map<UUID, Position> before = at(Moment.BEFORE, stands);
        Map<UUID, Position> after = at(Moment.AFTER, stands);
        long moved = after.entrySet().stream()
                .filter(entry -> before.containsKey(entry.getKey()))
                .filter(entry -> before.get(entry.getKey()) != entry.getValue())
                .count();
        return new Row(
                line.id(), line.number(), Tally.of(before.values()), Tally.of(after.values()), Math.toIntExact(moved));
    }

    private static Map<UUID, Position> at(Moment moment, List<Stand> stands) {
        return stands.stream()
                .filter(stand -> stand.moment() == moment)
                .collect(Collectors.toMap(Stand::accountId, Stand::position));
    }
}
