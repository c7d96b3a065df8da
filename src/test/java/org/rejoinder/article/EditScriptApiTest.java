package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.PostgreSql;

/** An op-ed with 300 comments, 60 of which quote words, is edited in every way; each comment's place is checked each time. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class EditScriptApiTest {

    private static final int COMMENTS = 300;
    private static final int EVERY_QUOTE = 5;
    private static final List<Cast> PEOPLE = List.of(Cast.HANA, Cast.TOM, Cast.LIN, Cast.SORA, Cast.INES);

    /**
     * A text and how it is edited.
     *
     * @param splitAt the words with which the second half of the eighth paragraph begins
     */
    record Script(
            String title, String text, String from, String to, String splitAt, Function<String, String> retyped) {}

    /** A comment as the test knows it: on which paragraph, from 0, and the words that it quotes, or none. */
    private record Said(int paragraph, String quote) {}

    private final Map<String, Said> comments = new HashMap<>();
    private List<String> home = List.of();
    private String api = "";
    private int base = 1;

    static Stream<Script> scripts() {
        String english = read("/op-eds/harbour-bridge.txt");
        return Stream.of(
                new Script(
                        "A bridge for three hundred",
                        english.substring(english.indexOf("For ninety"), english.indexOf("Magazines in")),
                        "two floods and one strike",
                        "three floods and no strike",
                        "A lit path",
                        text -> text.replace('’', '\'')
                                .replaceAll("[“”]", "\"")
                                .replace("latecomer", "late-comer")
                                .replace("footbridge", "foot-bridge")
                                .replace(". ", ".  ")),
                new Script(
                        "三百人的桥",
                        read("/op-eds/two-towns-zh.txt"),
                        "两次洪水和一次罢工",
                        "三次洪水，没有罢工",
                        "对上夜班",
                        text -> text.replace('“', '「').replace('”', '」').replace("，", "， ")));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyCommentStaysWhereItBelongs(Script script) {
        List<String> texts = new ArrayList<>(List.of(script.text().strip().split("\\n\\n")));
        publish(script, texts);
        threeHundredComment(texts);
        check("before anything", Said::paragraph, Map.of());

        texts.set(5, texts.get(5).replace(script.from(), script.to()));
        revise(script, texts);
        check("after an edit", Said::paragraph, Map.of());

        String whole = texts.get(7);
        int at = whole.indexOf(script.splitAt());
        String second = whole.substring(at);
        texts.set(7, whole.substring(0, at).strip());
        texts.add(8, second);
        revise(script, texts);
        Map<Integer, String> parts = Map.of(7, second);
        String part = paragraphs().get(8);
        check("after a split", Said::paragraph, parts, part);

        texts.set(3, texts.get(3) + (texts.get(3).endsWith("。") ? "" : " ") + texts.get(4));
        texts.remove(4);
        revise(script, texts);
        check("after a merge", said -> said.paragraph() == 4 ? 3 : said.paragraph(), parts, part);

        texts.add(texts.remove(1));
        revise(script, texts);
        check("after a move", said -> said.paragraph() == 4 ? 3 : said.paragraph(), parts, part);

        texts.remove(1);
        revise(script, texts);
        assertThat(paragraphs()).doesNotContain(home.get(2));
        check("after a deletion", said -> said.paragraph() == 4 ? 3 : said.paragraph(), parts, part);

        texts.replaceAll(script.retyped()::apply);
        revise(script, texts);
        check("typed anew", said -> said.paragraph() == 4 ? 3 : said.paragraph(), parts, part);

        refusals(script, texts);
        check("after refusals", said -> said.paragraph() == 4 ? 3 : said.paragraph(), parts, part);

        as(Cast.ELLA).post(api + "/revisions/1/restoration").then().statusCode(201);
        assertThat(paragraphs()).isEqualTo(home);
        check("restored", Said::paragraph, Map.of());
        assertThat(all()).allSatisfy(comment -> {
            assertThat(comment.get("textChanged")).isEqualTo(false);
            assertThat(comment.get("quoteState")).isIn(null, "same");
        });
    }

    private void publish(Script script, List<String> texts) {
        Response answer = as(Cast.ELLA)
                .body(Map.of("format", "text", "source", source(script, texts), "publish", true))
                .post("/api/v1/articles");
        answer.then().statusCode(201);
        api = "/api/v1/articles/" + answer.path("slug");
        home = answer.path("paragraphs.id");
        assertThat(home).hasSize(texts.size());
    }

    private void threeHundredComment(List<String> texts) {
        for (int i = 0; i < COMMENTS; i++) {
            int paragraph = i % home.size();
            String quote = i % EVERY_QUOTE == 0 ? quote(texts.get(paragraph), i) : "";
            Map<String, Object> words = new HashMap<>();
            words.put("paragraph", home.get(paragraph));
            words.put("body", "Comment " + i);
            if (!quote.isEmpty()) {
                words.put("quote", Map.of("exact", quote));
            }
            String id = as(PEOPLE.get(i % PEOPLE.size()))
                    .body(words)
                    .post(api + "/comments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            comments.put(id, new Said(paragraph, quote));
        }
        assertThat(comments.values())
                .filteredOn(said -> !said.quote().isEmpty())
                .hasSize(COMMENTS / EVERY_QUOTE);
    }

    /** Some words that stand once in the paragraph, and in one of its sentences. */
    private static String quote(String text, int seed) {
        String[] sentences = text.split("(?<=[.。])", -1);
        String sentence = sentences[seed % 2 == 0 ? 0 : Math.min(1, sentences.length - 1)].strip();
        int length = Math.min(sentence.length() - 1, sentence.codePointAt(0) > 0x3000 ? 8 : 24);
        return sentence.substring(0, length).strip();
    }

    private void revise(Script script, List<String> texts) {
        as(Cast.ELLA)
                .body(Map.of("format", "text", "source", source(script, texts), "base", base))
                .post(api + "/revisions")
                .then()
                .statusCode(201);
        base++;
    }

    /** Nothing of this is an op-ed, or says what can be understood. */
    private void refusals(Script script, List<String> texts) {
        for (String source : List.of("", script.title(), "a\u0000b", "\u0001\u0002")) {
            as(Cast.ELLA)
                    .body(Map.of("format", "text", "source", source, "base", base))
                    .post(api + "/revisions")
                    .then()
                    .statusCode(400);
        }
        Map<String, Object> line = Map.of("from", List.of(UUID.randomUUID().toString()), "to", List.of(1));
        as(Cast.ELLA)
                .body(Map.of("format", "text", "source", source(script, texts), "base", base, "mapping", List.of(line)))
                .post(api + "/revisions")
                .then()
                .statusCode(400);
        asAnyone().get(api).then().body("revision", equalTo(base));
    }

    private static String source(Script script, List<String> texts) {
        return script.title() + "\n\n" + String.join("\n\n", texts);
    }

    private void check(String when, Function<Said, Integer> place, Map<Integer, String> parts) {
        check(when, place, parts, "");
    }

    /** @param parts of a paragraph that was split, what its second part says; comments that quote that lie on {@code part} */
    private void check(String when, Function<Said, Integer> place, Map<Integer, String> parts, String part) {
        List<Map<String, Object>> now = all();
        assertThat(now).as(when).hasSize(COMMENTS);
        Map<String, String> texts = texts();
        for (Map<String, Object> comment : now) {
            Said said = comments.get(comment.get("id"));
            String second = parts.getOrDefault(said.paragraph(), "");
            boolean wentAlong = !said.quote().isEmpty() && second.contains(said.quote());
            String expected = wentAlong ? part : home.get(place.apply(said));
            assertThat(comment.get("paragraph")).as("%s: %s", when, said).isEqualTo(expected);
            checkQuote(when, comment, said, texts.get(expected));
        }
        assertThat((Integer) asAnyone().get(api).path("commentCount")).as(when).isEqualTo(COMMENTS);
    }

    /** A quote is said to be the same only where it is, and never attached to words that aren't there. */
    private static void checkQuote(String when, Map<String, Object> comment, Said said, String text) {
        Object state = comment.get("quoteState");
        assertThat(state == null)
                .as("%s: %s", when, said)
                .isEqualTo(said.quote().isEmpty());
        if ("changed".equals(state)) {
            assertThat(text).as("%s: %s", when, said).contains((String) comment.get("quoteNow"));
        }
        if ("same".equals(state)) {
            assertThat(folded(text)).as("%s: %s", when, said).contains(folded(said.quote()));
        }
        if (text != null && text.contains(said.quote())) {
            assertThat(state).as("%s: %s", when, said).isNotEqualTo("gone");
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s“”\"「」'’-]+", "");
    }

    private List<String> paragraphs() {
        return asAnyone().get(api).path("paragraphs.findAll { !it.deleted }.id");
    }

    private Map<String, String> texts() {
        Response article = asAnyone().get(api);
        List<String> ids = article.path("paragraphs.findAll { !it.deleted }.id");
        List<String> texts = article.path("paragraphs.findAll { !it.deleted }.text");
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            all.put(ids.get(i), texts.get(i));
        }
        return all;
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        String after = "";
        while (after != null) {
            Response part = asAnyone().get(api + "/comments?limit=100" + after);
            all.addAll(part.path("items"));
            String next = part.path("next");
            after = next == null ? null : "&after=" + next;
        }
        return Collections.unmodifiableList(all);
    }

    private static String read(String resource) {
        try (InputStream file = EditScriptApiTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
