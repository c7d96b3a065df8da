package org.rejoinder.moderation;

import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Newsroom;

/** People outside the cast who moderate something. What is asked through their programs stays in them. */
public final class Moderators {

    private static final String PREFIX = "second-";

    private Moderators() {}

    /** The handle of somebody who has just joined. */
    public static String newcomer() {
        String handle = PREFIX + UUID.randomUUID().toString().substring(0, 8);
        joins(handle);
        return handle;
    }

    /** The handle of another moderator of the whole site. */
    public static String ofSite() {
        String handle = newcomer();
        as(Cast.ADA)
                .body(Map.of("roles", List.of("moderator")))
                .put("/api/v1/accounts/" + handle + "/roles")
                .then()
                .statusCode(200);
        return handle;
    }

    /** The handle of somebody who moderates one article. */
    public static String of(Conversation talk) {
        String handle = newcomer();
        as(Cast.ADA).put(talk.api() + "/moderators/" + handle).then().statusCode(204);
        return handle;
    }

    /** Requests of this person's program. */
    public static RequestSpecification program(String handle) {
        return Newsroom.asAnyone().header("Authorization", "Bearer " + Newsroom.token(handle, Cast.PASSWORD));
    }

    /** Decides about a comment, and gives whatever is answered. */
    public static Response decides(RequestSpecification moderator, String comment, Map<String, ?> decision) {
        return moderator.body(decision).post("/api/v1/comments/" + comment + "/decisions");
    }
}
