package org.rejoinder.moderation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;

/** Checks whether the log of decisions is what was once written: each line's hash holds the one before. */
public final class ChainCheck {

    /**
     * What the check found.
     *
     * @param lines how many lines were read
     * @param troubles what does not fit, in sentences; empty if the log is sound
     */
    public record Result(long lines, List<String> troubles) {
        /** Whether nothing was found. */
        public boolean isSound() {
            return troubles.isEmpty();
        }
    }

    private static final String START = "0".repeat(64);
    private static final int MOST_TROUBLES = 20;
    private static final Set<String> FOLLOWING = Set.of("undo", "appeal", "appeal-upheld", "appeal-declined");
    private static final String LINES = "select l.number, l.what, l.words_salt, l.words_hash, l.hash, l.decision_id,"
            + " d.decision, d.reason, d.comment_id, d.person_id, d.moderator_id, d.note"
            + " from log_line l left join decision d on d.id = l.decision_id order by l.number";
    private static final String UNLOGGED = "select count(*) from decision d"
            + " where (d.status_before is not null or d.comment_id is null)"
            + " and not exists (select 1 from log_line l where l.decision_id = d.id)";

    private final List<String> troubles = new ArrayList<>();
    private long lines;
    private String last = START;

    private ChainCheck() {}

    /** Reads the whole log. */
    public static Result of(Connection database) throws SQLException {
        ChainCheck check = new ChainCheck();
        check.readLines(database);
        check.compareHead(database);
        check.countUnlogged(database);
        return new Result(check.lines, List.copyOf(check.troubles));
    }

    private void readLines(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(LINES);
                ResultSet line = query.executeQuery()) {
            while (line.next()) {
                lines++;
                read(line);
            }
        }
    }

    private void read(ResultSet line) throws SQLException {
        long number = line.getLong("number");
        String what = line.getString("what");
        String hash = line.getString("hash");
        require(number == lines, "Line " + lines + " is missing.");
        require(
                LogLine.hash(last, number, what, line.getString("words_hash")).equals(hash),
                "Line " + number + " is not what was written.");
        last = hash;
        String verb = what.split(" ", -1)[1];
        if (!FOLLOWING.contains(verb)) {
            require(what.endsWith(rest(line)), "The decision of line " + number + " is not what was written.");
            require(hasItsWords(line), "The words of line " + number + " are not what was written.");
        }
    }

    /** The end of a line's text as the decision has it now. */
    private static String rest(ResultSet line) throws SQLException {
        return String.join(
                " ",
                "",
                word(line.getString("decision")),
                "decision",
                line.getString("decision_id"),
                "comment",
                orDash(line.getString("comment_id")),
                "person",
                orDash(line.getString("person_id")),
                "by",
                orDash(line.getString("moderator_id")),
                "reason",
                word(line.getString("reason")));
    }

    private static boolean hasItsWords(ResultSet line) throws SQLException {
        String salt = line.getString("words_salt");
        String words = Objects.requireNonNullElse(line.getString("note"), "");
        return salt == null ? words.isEmpty() : LogLine.wordsHash(salt, words).equals(line.getString("words_hash"));
    }

    private void compareHead(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select number, hash from log_head where id = 1");
                ResultSet head = query.executeQuery()) {
            boolean there = head.next();
            require(
                    there
                            && head.getLong("number") == lines
                            && head.getString("hash").equals(last),
                    "Lines at the end of the log are missing.");
        }
    }

    private void countUnlogged(Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(UNLOGGED);
                ResultSet count = query.executeQuery()) {
            count.next();
            require(count.getLong(1) == 0, Phrases.it("{0} decisions are not in the log.", count.getLong(1)));
        }
    }

    private void require(boolean holds, String trouble) {
        if (!holds && troubles.size() < MOST_TROUBLES) {
            troubles.add(trouble);
        }
    }

    private static String word(@Nullable String name) {
        return name == null ? "-" : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String orDash(@Nullable String id) {
        return id == null ? "-" : id;
    }
}
