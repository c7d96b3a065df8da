package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Conversation;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** Carla lets her class argue about an op-ed: at her desk and on the wall; two students at their phones. */
@QuarkusTest
class ATeacherRunsADebateStoryTest extends BrowserStory {

    private static final String MOTION = "Sanctions should stay until security is guaranteed";

    private String classroom;
    private String code;
    private String debate;

    @Test
    void aMotionIsArguedInRoundsAndTheRoomIsMoved() {
        Conversation talk = Conversation.on("A class debates the op-ed");
        makesAClass();
        Visitor carla = signedIn(Cast.CARLA);
        proposes(carla, talk);
        Visitor fay = joins("Fay", visitor(Window.PHONE));
        Visitor abe = joins("Abe", visitor(Window.PHONE).hurries());
        takesSideAndVotes(fay, "For", "Undecided");
        takesSideAndVotes(abe, "Against", "Against");

        Page wall = carla.opensTab(debate + "/projector");
        carla.presses("main", "Start the debate");
        assertThat(now(carla)).containsText("Reading");
        assertThat(now(fay)).containsText("Reading");
        assertThat(wall.locator(".debate-clock")).containsText("Reading");

        String text = talk.page() + "?room=" + classroom;
        fay.page().navigate(text);
        fay.settles();
        OpEdPage fays = OpEdPage.before(fay);
        fays.bubble(1).tap();
        assertThat(send(fays, 1)).isDisabled();
        endsRound(carla, "Opening");
        assertThat(send(fays, 1)).isEnabled();
        fays.discussion(1).locator("> .write textarea").fill("They brought everybody to the table.");
        send(fays, 1).click();
        assertThat(fays.comment("to the table").locator("> .top .side")).hasText("For");
        assertThat(wall.locator(".scores dd").first()).containsText("1 comment");
        fay.meetsNoBarrier();

        carla.page().locator("#debate-desk [name=paragraph]").selectOption(talk.paragraph(7));
        carla.presses("main", "Call them");
        assertThat(fays.paragraph(7)).isInViewport();
        assertThat(wall.locator(".called")).hasText("Everybody at paragraph 7");

        endsRound(carla, "Rebuttal");
        abe.opens(text);
        OpEdPage abes = OpEdPage.before(abe);
        abes.bubble(1).tap();
        assertThat(send(abes, 1)).isDisabled();
        abes.comment("to the table").locator("> .acts").getByText("Reply").click();
        Locator reply = abes.comment("to the table").locator(".reply-place");
        reply.locator("[name=restates]").fill("You say that sanctions led to talks.");
        reply.locator("textarea").fill("Talks began for other reasons.");
        abe.meetsNoBarrier();
        reply.locator("button.primary").click();
        assertThat(abes.comment("other reasons").locator("> .top .side")).hasText("Against");

        fay.page().navigate(text);
        fay.settles();
        fays.bubble(1).tap();
        fays.comment("other reasons")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Fair").setExact(true))
                .click();
        assertThat(fays.comment("other reasons").locator(".restated")).hasText("accepted as fair");

        endsRound(carla, "Closing");
        endsRound(carla, "Vote");
        votesAgain(fay, "Against", talk);
        votesAgain(abe, "Against", talk);
        endsRound(carla, "Over");
        assertThat(carla.page().locator("#debate-outcome .verdict")).containsText("Against");
        assertThat(fay.page().locator("#debate-outcome .verdict")).containsText("Against");
        carla.meetsNoBarrier();
        fay.scrollsOnlyDown();
        fay.opens(debate + "/record");
        fay.scrollsOnlyDown();
        assertThat(fay.page().locator(".speeches li")).hasCount(2);
        carla.opens(debate + "/projector");
    }

    @Test
    void withoutScriptEverythingIsThereToo() {
        Conversation talk = Conversation.on("A debate without script");
        makesAClass();
        debate = Newsroom.as(Cast.CARLA)
                .body(Map.of("article", talk.slug(), "motion", MOTION))
                .post("/api/v1/classes/" + classroom + "/debates")
                .path("id");
        debate = "/debates/" + debate;
        Visitor fay = visitor(Window.PHONE.ofWidth(320).withoutScript());
        fay.page().navigate("/join/" + code);
        fay.fills("Your name", "Fay");
        fay.presses("main", "Join the class");
        fay.opens(debate);
        fay.scrollsOnlyDown();
        fay.page().getByLabel("Undecided").check();
        fay.presses("main", "Vote");
        assertThat(fay.page().locator("#debate-part")).containsText("Your vote is in.");
        fay.opens(talk.page() + "?room=" + classroom);
        assertThat(fay.page().locator("#debate-banner")).containsText("Not begun");
        fay.page().navigate(debate + "/projector");
        fay.scrollsOnlyDown();
        fay.opens("/classes/" + classroom + "/debates");
        fay.scrollsOnlyDown();
    }

    private void makesAClass() {
        Response made = Newsroom.as(Cast.CARLA).body(Map.of("name", "Room 12")).post("/api/v1/classes");
        classroom = made.path("id");
        code = made.path("code");
    }

    private void proposes(Visitor carla, Conversation talk) {
        Page page = carla.opens("/classes/" + classroom + "/debates");
        page.getByLabel("About").selectOption(talk.slug());
        carla.fills("Motion", MOTION);
        carla.presses("main", "Propose the debate");
        page.waitForURL("**/debates/*");
        debate = URI.create(page.url()).getPath();
        carla.meetsNoBarrier();
    }

    private static void endsRound(Visitor carla, String next) {
        carla.presses("main", "End this round");
        assertThat(now(carla).locator("b")).hasText(next);
    }

    private Visitor joins(String name, Visitor student) {
        student.opens("/join/" + code);
        student.fills("Your name", name);
        student.presses("main", "Join the class");
        student.opens(debate);
        student.scrollsOnlyDown();
        return student;
    }

    private void takesSideAndVotes(Visitor student, String side, String choice) {
        Page page = student.page();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Choose a side"))
                .getByLabel(side, new Locator.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("My page goes along").check();
        student.presses("main", "Take this side");
        assertThat(page.locator("#debate-part")).containsText("You are on: " + side);
        choice(page, choice).check();
        student.presses("main", "Vote");
        assertThat(page.locator("#debate-part")).containsText("Your vote is in.");
        student.meetsNoBarrier();
    }

    private void votesAgain(Visitor student, String choice, Conversation talk) {
        Page page = student.opens(debate);
        choice(page, choice).check();
        page.getByLabel("Which paragraph moved you most?").selectOption(talk.paragraph(7));
        student.presses("main", "Vote");
        assertThat(page.locator("#debate-part")).containsText("Your vote is in.");
    }

    private static Locator choice(Page page, String choice) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("What do you think"))
                .getByLabel(choice, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator now(Visitor student) {
        return student.page().locator("#debate-now .debate-clock");
    }

    private static Locator send(OpEdPage page, int paragraph) {
        return page.discussion(paragraph).locator("> .write button.primary");
    }
}
