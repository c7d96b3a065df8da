package org.rejoinder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class SearchApiTest {

    private static final String SEARCH = "/api/v1/search";

    @Inject
    Indexing indexing;

    @Inject
    Delivered delivered;

    @Test
    void aCommentIsFoundAsSoonAsItIsPostedAndAsItReadsNow() {
        Conversation talk = Conversation.on("A bridge to find");
        String id = talk.says(Cast.HANA, 1, "The *zeppelins* & <b>ferries</b> compete.");
        search("zeppelin")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].type", equalTo("comment"))
                .body("items[0].href", equalTo("/comments/" + id))
                .body("items[0].article", equalTo(talk.slug()))
                .body("items[0].author.handle", equalTo("hana"))
                .body("items[0].excerpt", containsString("The <mark>zeppelins</mark> &amp; &lt;b&gt;ferries"));
        as(Cast.HANA)
                .body(Map.of("body", "Gyroplanes now."))
                .put("/api/v1/comments/" + id)
                .then()
                .statusCode(200);
        search("zeppelin").then().body("items", empty());
        search("gyroplane").then().body("items.id", contains(id));
    }

    @Test
    void anArticleIsFoundOnceItIsPublished() {
        Conversation draft = Conversation.inDraft("The quinquereme question");
        search("quinquereme").then().body("items", empty());
        as(Cast.ELLA).put(draft.api() + "/publication").then().statusCode(200);
        search("quinquereme")
                .then()
                .body("items.type", contains("article"))
                .body("items.article", contains(draft.slug()));
        as(Cast.ELLA).delete(draft.api() + "/publication");
        search("quinquereme").then().body("items", empty());
    }

    @Test
    void whatIsHiddenOrWithdrawnIsFoundByNobodyWhateverTheIndexSays() {
        Conversation talk = Conversation.on("A bridge of canaries");
        String hidden = talk.says(Cast.FARID, 1, "xylocanary hidden");
        String withdrawn = talk.says(Cast.FARID, 1, "xylocanary withdrawn");
        as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", "abuse"))
                .post("/api/v1/comments/" + hidden + "/decisions")
                .then()
                .statusCode(201);
        as(Cast.FARID).delete("/api/v1/comments/" + withdrawn).then().statusCode(204);
        delivered.to(indexing.name());
        for (String id : List.of(hidden, withdrawn)) {
            put(id, "xylocanary");
        }
        for (RequestSpecification asker : List.of(asAnyone(), as(Cast.BRAM), as(Cast.FARID), as(Cast.MOSES))) {
            asker.queryParam("q", "xylocanary")
                    .get(SEARCH)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
        assertThat(asBrowser().get("/search?q=xylocanary").asString()).contains("Nothing was found");
    }

    /** As if the index had missed what became of a comment. */
    private void put(String id, String words) {
        org.apache.lucene.document.Document stale = new org.apache.lucene.document.Document();
        String key = Key.comment(UUID.fromString(id)).text();
        stale.add(
                new org.apache.lucene.document.StringField(Entry.KEY, key, org.apache.lucene.document.Field.Store.YES));
        stale.add(new org.apache.lucene.document.SortedDocValuesField(
                Entry.KEY, new org.apache.lucene.util.BytesRef(key)));
        stale.add(new org.apache.lucene.document.StringField(
                Entry.ROOM, org.rejoinder.room.Room.PUBLIC.toString(), org.apache.lucene.document.Field.Store.NO));
        stale.add(
                new org.apache.lucene.document.TextField(Entry.BODY, words, org.apache.lucene.document.Field.Store.NO));
        indexing.index().put(Key.comment(UUID.fromString(id)), stale);
    }

    @Test
    void theAnswerIsNarrowedByArticlePersonAndDay() {
        Conversation here = Conversation.on("A bridge here");
        Conversation there = Conversation.on("A bridge there");
        String hanas = here.says(Cast.HANA, 1, "narrowgauge");
        String toms = there.says(Cast.TOM, 1, "narrowgauge");
        delivered.to(indexing.name());
        assertThat(ids("q=narrowgauge")).containsExactlyInAnyOrder(hanas, toms);
        assertThat(ids("q=narrowgauge&article=" + here.slug())).containsExactly(hanas);
        assertThat(ids("q=narrowgauge&person=tom")).containsExactly(toms);
        assertThat(ids("q=narrowgauge&person=@Tom")).containsExactly(toms);
        assertThat(ids("q=narrowgauge&person=nobody-at-all")).isEmpty();
        assertThat(ids("q=narrowgauge&to=2001-01-01")).isEmpty();
        assertThat(ids("q=narrowgauge&from=2001-01-01")).hasSize(2);
    }

    @Test
    void partsFollowEachOther() {
        Conversation talk = Conversation.on("A bridge of parts");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            said.add(talk.says(Cast.HANA, 1, "partsong"));
        }
        delivered.to(indexing.name());
        List<String> found = new ArrayList<>();
        for (Optional<String> after = Optional.of(""); after.isPresent(); ) {
            JsonPath part =
                    asAnyone().get(SEARCH + "?q=partsong&limit=3" + after.get()).jsonPath();
            found.addAll(part.getList("items.id"));
            after = Optional.ofNullable(part.getString("next")).map(next -> "&after=" + next);
        }
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(said);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=5, q",
        "q=, q",
        "q=x&limit=0, limit",
        "q=x&limit=x, limit",
        "q=x&after=x, after",
        "q=x&after=3f800000.cx, after",
        "q=x&from=yesterday, from",
        "q=x&to=2018-02-30, to"
    })
    void aBadParameterIsRefusedByItsName(String query, String field) {
        asAnyone().get(SEARCH + "?" + query).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void aForeignRoomOrArticleIsNotThere() {
        asAnyone().get(SEARCH + "?q=x&room=" + UUID.randomUUID()).then().statusCode(404);
        asAnyone().get(SEARCH + "?q=x&room=x").then().statusCode(404);
        asAnyone().get(SEARCH + "?q=x&article=no-such-article").then().statusCode(404);
        Conversation draft = Conversation.inDraft("A bridge nobody sees");
        asAnyone().get(SEARCH + "?q=x&article=" + draft.slug()).then().statusCode(404);
    }

    @Test
    void thePageShowsWhatWasFoundAndKeepsTheQuestion() {
        Conversation talk = Conversation.on("A bridge on a page");
        String id = talk.says(Cast.HANA, 1, "pagefinder \"<i>\"");
        delivered.to(indexing.name());
        Document page = Jsoup.parse(asBrowser()
                .queryParam("q", "pagefinder")
                .queryParam("person", "hana")
                .get("/search")
                .asString());
        assertThat(page.select(".hit a").attr("href")).isEqualTo("/comments/" + id);
        assertThat(page.select(".hit mark").text()).isEqualTo("pagefinder");
        assertThat(page.select(".hit i")).isEmpty();
        assertThat(page.select("#q").val()).isEqualTo("pagefinder");
        assertThat(page.select("#person").val()).isEqualTo("hana");
        asBrowser().get("/search").then().statusCode(200);
        asBrowser().get("/search?q=%22%3E%3Cscript%3E&from=x").then().statusCode(400);
    }

    private Response search(String words) {
        delivered.to(indexing.name());
        return asAnyone().queryParam("q", words).get(SEARCH);
    }

    private static List<String> ids(String query) {
        return asAnyone()
                .get(SEARCH + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
