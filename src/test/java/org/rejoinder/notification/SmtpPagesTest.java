package org.rejoinder.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.event.Delivered;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.PostgreSql;

/** What arrives at a real mail server, and what becomes of letters while there is none. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
@TestProfile(SmtpPagesTest.Post.class)
class SmtpPagesTest {

    /** A mail server of the test's own, at a port that was free. */
    public static class Post implements QuarkusTestProfile {

        static final int PORT = freePort();

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.mock", "false",
                    "quarkus.mailer.host", "localhost",
                    "quarkus.mailer.port", String.valueOf(PORT),
                    "quarkus.mailer.from", "talk@mill.example",
                    "rejoinder.url", "http://talk.example");
        }

        static GreenMail at(int port) {
            ServerSetup setup = new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP);
            setup.setServerStartupTimeout(60_000);
            return new GreenMail(setup);
        }

        private static int freePort() {
            GreenMail server = at(0);
            server.start();
            int port = server.getSmtp().getPort();
            server.stop();
            return port;
        }
    }

    @Inject
    Mailing mailing;

    @Inject
    Delivered delivered;

    private GreenMail server;

    @AfterEach
    void closeTheServer() {
        stop();
    }

    @Test
    void aLetterWaitsForTheServerAndArrivesOnceWithAllItsHeaders() throws Exception {
        Instant start = Instant.now().truncatedTo(ChronoUnit.MICROS);
        start();
        Reader reader = Reader.joined();
        reader.chooses("soon").then().statusCode(303);
        mailing.round(start.plusSeconds(60));
        Reader.confirms(arrived(reader)[0].getContent().toString());
        Conversation talk = Conversation.on("A bridge by post");
        String id = talk.says(Cast.SORA, 1, "한국어 @" + reader.handle());
        delivered.to("notification");
        stop();
        mailing.round(start.plus(Duration.ofMinutes(10)));
        mailing.round(start.plus(Duration.ofMinutes(12)));
        start();
        mailing.round(start.plus(Duration.ofMinutes(20)));
        mailing.round(start.plus(Duration.ofMinutes(30)));
        assertThat(arrived(reader)).hasSize(1);
        MimeMessage letter = arrived(reader)[0];
        assertThat(letter.getSubject()).isEqualTo("김소라 mentioned you: A bridge by post");
        assertThat(letter.getHeader("Message-ID")).hasSize(1);
        assertThat(letter.getHeader("Message-ID")[0]).endsWith("@talk.example>");
        assertThat(letter.getHeader("References")[0]).isEqualTo("<thread-" + id + "@talk.example>");
        assertThat(letter.getHeader("List-Unsubscribe")[0]).startsWith("<http://talk.example/unsubscribe/");
        assertThat(letter.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(letter.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
        assertThat(letter.getContentType()).startsWith("multipart/alternative");
    }

    private void start() {
        server = Post.at(Post.PORT);
        server.start();
    }

    private void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    private MimeMessage[] arrived(Reader reader) throws MessagingException {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> isTo(message, reader))
                .toArray(MimeMessage[]::new);
    }

    private static boolean isTo(MimeMessage message, Reader reader) {
        try {
            return message.getAllRecipients()[0].toString().equals(reader.address());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
