package org.rejoinder.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rejoinder.text.PlainText;

/**
 * What somebody looks for, and where. The words are read forgivingly: quotation marks, minus, {@code |}, parentheses and a
 * star at the end of a word mean something where they can, and nothing where they can't.
 *
 * @param room the room that is searched, which is open to whoever asks
 * @param from the first day, in UTC
 * @param to the last day, in UTC
 */
record Question(
        String words,
        UUID room,
        Optional<UUID> article,
        Optional<UUID> author,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    private static final int LONGEST = 200;
    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.WHITESPACE_OPERATOR;
    private static final Analyzer ANALYZER = Tongues.ofQuestions();
    private static final Map<String, Float> WEIGHTS = Map.of(Entry.BODY, 1f, Entry.TITLE, 2f);

    Question {
        words = PlainText.length(words) <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    /** The words alone. */
    Query wordsQuery() {
        SimpleQueryParser parser = new Forgiving();
        parser.setDefaultOperator(Occur.MUST);
        Query query = parser.parse(words);
        return query == null ? new MatchNoDocsQuery() : query;
    }

    /** The words and where they are looked for. */
    Query query() {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(wordsQuery(), Occur.MUST).add(term(Entry.ROOM, room), Occur.FILTER);
        article.ifPresent(id -> query.add(term(Entry.ARTICLE, id), Occur.FILTER));
        author.ifPresent(id -> query.add(term(Entry.AUTHOR, id), Occur.FILTER));
        if (from.isPresent() || to.isPresent()) {
            query.add(LongPoint.newRangeQuery(Entry.AT, first(), last()), Occur.FILTER);
        }
        return query.build();
    }

    /** A beginning of a letter or two would be that of half of all words. */
    private static final class Forgiving extends SimpleQueryParser {

        private static final int SHORTEST_BEGINNING = 3;

        Forgiving() {
            super(ANALYZER, WEIGHTS, SYNTAX);
        }

        @Override
        protected Query newPrefixQuery(String text) {
            return text.length() < SHORTEST_BEGINNING ? newDefaultQuery(text) : super.newPrefixQuery(text);
        }
    }

    private static Query term(String field, UUID id) {
        return new TermQuery(new Term(field, id.toString()));
    }

    private long first() {
        return from.map(day -> day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()).orElse(Long.MIN_VALUE);
    }

    private long last() {
        return to.map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1)
                .orElse(Long.MAX_VALUE);
    }
}
