package org.rejoinder.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.rejoinder.newsroom.Newsroom.as;
import static org.rejoinder.newsroom.Newsroom.asAnyone;
import static org.rejoinder.newsroom.Newsroom.asBrowser;
import static org.rejoinder.newsroom.Newsroom.browser;
import static org.rejoinder.newsroom.Newsroom.joins;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class MailPagesTest {

    @Inject
    MockMailbox mailbox;

    @Inject
    Mailing mailing;

    @Inject
    Delivered delivered;

    @BeforeEach
    void emptyTheMailbox() {
        mailbox.clear();
    }

    @Test
    void mailBeginsWhenTheAddressIsConfirmed() {
        Conversation talk = Conversation.on("A bridge confirmed");
        Reader reader = Reader.joined();
        reader.chooses("soon").then().statusCode(303);
        talk.says(Cast.HANA, 1, "@" + reader.handle());
        after(Duration.ofMinutes(6));
        assertThat(letters(reader)).hasSize(1);
        Mail confirmation = letters(reader).get(0);
        assertThat(confirmation.getText()).doesNotContain("Hana");
        Reader.confirms(confirmation.getText());
        after(Duration.ofMinutes(12));
        assertThat(letters(reader)).hasSize(2);
        assertThat(letters(reader).get(1).getSubject()).isEqualTo("Hana Min mentioned you: A bridge confirmed");
    }

    @Test
    void ofAHotThreadThereIsOneMailUntilThePersonCameBack() {
        Conversation talk = Conversation.on("A bridge on fire");
        Reader reader = confirmed("soon");
        String thread = talk.says(Cast.HANA, 1, "Fire.");
        reader.program().put("/api/v1/follows/threads/" + thread).then().statusCode(204);
        talk.replies(Cast.TOM, thread, "One.");
        after(Duration.ofMinutes(2));
        assertThat(letters(reader)).isEmpty();
        talk.replies(Cast.RAVI, thread, "Two.");
        after(Duration.ofMinutes(6));
        assertThat(letters(reader)).hasSize(1);
        Mail mail = letters(reader).get(0);
        assertThat(mail.getSubject()).isEqualTo("2 new comments: A bridge on fire");
        assertThat(mail.getText()).contains("One.", "Two.", "/comments/");
        talk.replies(Cast.TOM, thread, "Three.");
        after(Duration.ofMinutes(20));
        assertThat(letters(reader)).hasSize(1);
        reader.program().put("/api/v1/notifications/read").then().statusCode(204);
        talk.replies(Cast.TOM, thread, "Four.");
        after(Duration.ofMinutes(40));
        assertThat(letters(reader)).hasSize(2);
        assertThat(letters(reader).get(1).getText()).contains("Four.").doesNotContain("Three.");
        assertThat(letters(reader).get(1).getHeaders().get("References"))
                .isEqualTo(mail.getHeaders().get("References"));
    }

    @Test
    void aDigestComesOnceADayWithAllOfIt() {
        Conversation talk = Conversation.on("A bridge by the day");
        Reader reader = confirmed("daily");
        talk.says(Cast.HANA, 1, "One, @" + reader.handle());
        talk.says(Cast.TOM, 2, "Two, @" + reader.handle());
        delivered.to("notification");
        Instant morning = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(8 + 24));
        mailing.round(morning);
        assertThat(letters(reader)).hasSize(1);
        assertThat(letters(reader).get(0).getText()).contains("One,", "Two,");
        mailing.round(morning.plus(Duration.ofDays(1)));
        assertThat(letters(reader)).hasSize(1);
    }

    @Test
    void whatIsHiddenWithdrawnOrReadMeanwhileIsNotInTheMail() {
        Conversation talk = Conversation.on("A bridge of canaries");
        Reader reader = confirmed("soon");
        String hidden = talk.says(Cast.HANA, 1, "hiddencanary @" + reader.handle());
        String withdrawn = talk.says(Cast.HANA, 2, "withdrawncanary @" + reader.handle());
        delivered.to("notification");
        as(Cast.MOSES)
                .body(Map.of("decision", "hide", "reason", "abuse"))
                .post("/api/v1/comments/" + hidden + "/decisions")
                .then()
                .statusCode(201);
        as(Cast.HANA).delete("/api/v1/comments/" + withdrawn).then().statusCode(204);
        after(Duration.ofMinutes(6));
        assertThat(letters(reader)).isEmpty();
        talk.says(Cast.HANA, 3, "readcanary @" + reader.handle());
        delivered.to("notification");
        reader.program().put("/api/v1/notifications/read").then().statusCode(204);
        after(Duration.ofMinutes(12));
        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void oneClickStopsTheMailWithoutSigningInAndOpeningTheLinkDoesNot() {
        Conversation talk = Conversation.on("A bridge unsubscribed");
        Reader reader = confirmed("soon");
        talk.says(Cast.HANA, 1, "@" + reader.handle());
        after(Duration.ofMinutes(6));
        Mail mail = letters(reader).get(0);
        String header = mail.getHeaders().get("List-Unsubscribe").get(0);
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String stop = URI.create(header.replaceAll("[<>]", "")).getPath();
        asBrowser()
                .get(stop)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(containsString("Stop the mail"));
        talk.says(Cast.HANA, 2, "Still there, @" + reader.handle() + "?");
        after(Duration.ofMinutes(12));
        assertThat(letters(reader)).hasSize(2);
        browser(reader.handle(), Cast.PASSWORD)
                .header("Origin", "https://mail.example")
                .formParam("List-Unsubscribe", "One-Click")
                .post(stop)
                .then()
                .statusCode(200);
        talk.says(Cast.HANA, 3, "And now, @" + reader.handle() + "?");
        after(Duration.ofMinutes(24));
        assertThat(letters(reader)).hasSize(2);
        asBrowser().post("/unsubscribe/guessed").then().statusCode(404);
        asBrowser().get("/unsubscribe/guessed").then().statusCode(404);
    }

    @Test
    void whoIsBannedGetsNoMail() {
        Conversation talk = Conversation.on("A bridge barred");
        Reader reader = confirmed("soon");
        talk.says(Cast.HANA, 1, "@" + reader.handle());
        as(Cast.MOSES)
                .body(Map.of("decision", "ban", "reason", "abuse"))
                .post("/api/v1/accounts/" + reader.handle() + "/decisions")
                .then()
                .statusCode(201);
        after(Duration.ofMinutes(6));
        assertThat(letters(reader)).isEmpty();
    }

    @Test
    void namesAndWordsInAMailAreNoLinksAndNoMarkup() {
        Conversation talk = Conversation.on("A bridge of tricks");
        Reader reader = confirmed("soon");
        talk.says(
                Cast.HANA,
                1,
                "@" + reader.handle() + " <b>x</b> ![p](https://pixel.example/p.png) see evil.example/login");
        after(Duration.ofMinutes(6));
        Mail mail = letters(reader).get(0);
        assertThat(mail.getText()).doesNotContain("evil.example", "pixel.example");
        assertThat(Jsoup.parse(mail.getHtml()).select("img, blockquote b")).isEmpty();
        assertThat(Jsoup.parse(mail.getHtml()).select("a").eachAttr("href"))
                .allMatch(href -> href.startsWith("http://localhost"));
    }

    @Test
    void aChoiceThatCanNotBeTakenIsRefusedAtItsField() {
        Reader reader = Reader.joined();
        reader.chooses("sometimes").then().statusCode(400);
        reader.chooses("soon", "zone", "Mars/Crater").then().statusCode(400);
        reader.chooses("soon", "quietFrom", "22").then().statusCode(400);
        reader.chooses("soon", "quietFrom", "24", "quietTo", "7").then().statusCode(400);
        String unreachable = "u" + reader.handle().substring(1);
        joins(unreachable);
        new Reader(unreachable, "")
                .chooses("soon")
                .then()
                .statusCode(400)
                .body(containsString("First give an e-mail address"));
        reader.chooses("soon", "zone", "Asia/Seoul", "quietFrom", "22", "quietTo", "7")
                .then()
                .statusCode(303);
    }

    @Test
    void allOfItIsErasedWithThePerson() {
        Conversation talk = Conversation.on("A bridge erased");
        Reader reader = confirmed("soon");
        talk.says(Cast.HANA, 1, "@" + reader.handle());
        delivered.to("notification");
        reader.program()
                .get("/api/v1/me/export")
                .then()
                .body("notifications.mail", equalTo("soon"))
                .body("notifications.notifications.size()", equalTo(1));
        reader.program().delete("/api/v1/me").then().statusCode(204);
        after(Duration.ofMinutes(6));
        assertThat(letters(reader)).isEmpty();
        asAnyone().get("/api/v1/articles/" + talk.slug()).then().statusCode(200);
    }

    private Reader confirmed(String mail) {
        Reader reader = Reader.joined();
        reader.chooses(mail).then().statusCode(303);
        mailing.round(Instant.now().truncatedTo(ChronoUnit.MICROS));
        Reader.confirms(letters(reader).get(0).getText());
        mailbox.clear();
        return reader;
    }

    /** So long from now, when everything that happened is known. */
    private void after(Duration time) {
        delivered.to("notification");
        mailing.round(Instant.now().truncatedTo(ChronoUnit.MICROS).plus(time));
    }

    private List<Mail> letters(Reader reader) {
        return mailbox.getMailsSentTo(reader.address());
    }
}
