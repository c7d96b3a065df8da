package org.rejoinder.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rejoinder.demo.Cast;
import org.rejoinder.newsroom.BrowserStory;
import org.rejoinder.newsroom.Newsroom;
import org.rejoinder.newsroom.Visitor;
import org.rejoinder.newsroom.Window;

/** A class writes first, each on a phone without script, and its teacher sees who has written where. */
@QuarkusTest
class ATeacherSetsAnAssignmentStoryTest extends BrowserStory {

    private static final String OF_AMINA = "The nurses of the night shift need a bus far more than any bridge.";
    private static final String OF_BEN = "My aunt works there, and she would rather walk than pay a toll.";

    @Test
    void aClassWritesFirstAndTheTeacherSeesTheGrid() {
        String slug = Edition.publishes("A bridge for the class");
        Newsroom.as(Cast.CARLA);
        Visitor carla = visitor(Window.PHONE).signsIn(Cast.CARLA);
        Page desk = carla.opens("/classes");
        carla.fills("Name of the class", "Room 12");
        carla.presses("main", "Make the class");
        carla.meetsNoBarrier();
        String room = desk.url().replaceFirst(".*/classes/", "");
        String code = desk.locator(".code").textContent().strip();

        carla.opens("/classes/" + room + "/assignments/new");
        desk.locator("#article").selectOption(slug);
        carla.fills("What is to be done", "Say what the nurses need.");
        desk.getByLabel("On each paragraph a student sees what others wrote").check();
        desk.getByLabel("Students take a stand on each paragraph").check();
        carla.presses("main", "Save");
        assertThat(desk.locator("h1")).hasText("A bridge for the class");
        carla.scrollsOnlyDown();
        String assignment = desk.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");

        Visitor amina = joins(code, "Amina", visitor(Window.PHONE.withoutScript()));
        writes(amina, slug, room, OF_AMINA);
        assertThat(amina.page().getByText(OF_AMINA).first()).isVisible();

        Visitor ben = joins(code, "Ben", visitor(Window.PHONE.withoutScript()).hurries());
        ben.opens(assignment);
        ben.scrollsOnlyDown();
        ben.page()
                .locator("fieldset", new Page.LocatorOptions().setHasText("Paragraph 1"))
                .first()
                .getByLabel("unsure")
                .check();
        ben.presses("form.stands", "Save where I stand");
        assertThat(ben.page().getByText("before: unsure").first()).isVisible();
        ben.opens("/articles/" + slug + "?room=" + room);
        assertThat(ben.page().getByText(OF_AMINA)).hasCount(0);
        writes(ben, slug, room, OF_BEN);
        ben.opens("/articles/" + slug + "?room=" + room);
        assertThat(ben.page().getByText(OF_AMINA)).not().hasCount(0);

        carla.opens(assignment);
        assertThat(desk.locator(".grid td.d1")).hasCount(2);
        carla.scrollsOnlyDown();
        desk.locator(".grid th a").first().click();
        assertThat(desk.locator(".written li")).hasCount(1);
        carla.meetsNoBarrier();
        carla.scrollsOnlyDown();
    }

    /** Joins by code on a phone without script. */
    private static Visitor joins(String code, String name, Visitor student) {
        student.page().navigate("/join");
        student.fills("Code", code);
        student.presses("main", "Go on");
        student.fills("Your name", name);
        student.meetsNoBarrier();
        student.presses("main", "Join the class");
        student.page().getByText("I have them, go on").click();
        student.meetsNoBarrier();
        return student;
    }

    private static void writes(Visitor student, String slug, String room, String words) {
        Page page = student.opens("/articles/" + slug + "?room=" + room);
        String paragraph = page.locator("[data-number='1']").getAttribute("data-paragraph");
        student.opens("/paragraphs/" + paragraph + "/comments/form?room=" + room);
        page.locator("textarea").fill(words);
        student.presses("form.write", "Post");
    }
}
