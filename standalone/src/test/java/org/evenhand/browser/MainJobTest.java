package org.evenhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What Evenhand is for, as three people do it: a clinician records a joint session, a court liaison officer finds the family by
 * its court number, an auditor replays what happened.
 */
@BrowserTest
class MainJobTest {

    private static final String WORDS =
            "They planned the school play together, each naming what the other would find hard.";

    @LocalServerPort
    private int port;

    @Test
    void a_joint_session_is_recorded_found_by_its_court_number_and_replayed() {
        try (var chromium = new Chromium(port)) {
            clinicianRecordsAJointSession(chromium.signedInAs("clinician"));
            liaisonFindsTheFamily(chromium.signedInAs("liaison"));
            auditorReplays(chromium.signedInAs("auditor"));
        }
    }

    private static void clinicianRecordsAJointSession(Page page) {
        Chromium.picture(page, "1 today");
        page.getByRole(AriaRole.LINK, named("Joint session – Ruth Hartley and Daniel Okafor"))
                .first()
                .click();
        page.getByRole(AriaRole.CHECKBOX, named("Parent A – Ruth Hartley")).check();
        page.getByRole(AriaRole.CHECKBOX, named("Parent B – Daniel Okafor")).check();
        Chromium.picture(page, "2 before the session");
        press(page, "Start the session");

        attended(page, "Parent A – Ruth Hartley", "ATTENDED");
        attended(page, "Parent B – Daniel Okafor", "LATE");
        group(page, "Parent B – Daniel Okafor")
                .locator("xpath=ancestor::div[contains(@class,'govuk-form-group')][1]/following-sibling::*//input")
                .first()
                .fill("10");
        Chromium.picture(page, "3 attendance");
        press(page, "Record attendance");
        page.getByLabel("Minutes of breaks").fill("0");
        press(page, "End the session");
        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).containsText("Ended");

        page.getByLabel("Note: Joint").fill(WORDS);
        page.locator("input[name=individualDisclosure][value=NONE]").check();
        page.getByLabel("Note: Joint")
                .locator("xpath=ancestor::form")
                .getByRole(AriaRole.BUTTON)
                .click();
        page.getByLabel("Your password").fill("evenhand");
        Chromium.picture(page, "4 signing");
        press(page, "Sign the note");
        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).containsText("Signed");
        assertThat(page.locator("main")).containsText(WORDS);
        Chromium.picture(page, "5 signed");
    }

    private static void liaisonFindsTheFamily(Page page) {
        page.locator("main input[type=text], main input[type=search]").first().fill("1728 3450 1928 3744");
        page.locator("main form button").first().click();
        assertThat(page.url()).doesNotContain("1728");
        Chromium.picture(page, "6 found");
        page.locator("main a[href*='/court-cases/']").first().click();
        assertThat(page.locator("main")).containsText("1728-3450-1928-3744");
        assertThat(page.locator("main")).containsText("Ruth Hartley");
        // Attendance is a fact that the liaison officer may know; what was said is not.
        assertThat(page.locator("main")).not().containsText("school play");
        Chromium.picture(page, "7 proceedings");
    }

    private static void auditorReplays(Page page) {
        page.getByRole(AriaRole.LINK, named("…5c1ced06")).first().click();
        assertThat(page.locator("main")).containsText("session.started");
        assertThat(page.locator("main")).containsText("note.signed");
        assertThat(page.locator("main")).not().containsText("school play");
        assertThat(page.locator("main")).not().containsText("Hartley");
        Chromium.picture(page, "8 replay");
    }

    private static Locator group(Page page, String person) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(person));
    }

    private static void attended(Page page, String person, String attendance) {
        group(page, person).locator("input[value=" + attendance + "]").check();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
