package org.evenhand.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A family that nobody has heard of, from the registration of the first parent to the auditor's replay, by those whose work
 * each step is, through pages and forms alone.
 */
@BrowserTest
class FromNothingTest {

    // Not the family of the tutorial, which is told to the same running application.
    static final String MARIE = "Marie Lefevre";
    static final String TOM = "Tom Holroyd";
    static final String ELLA = "Ella Holroyd";
    static final String NUMBER = "1731987654321019";
    static final String WORDS = "Both could imagine how the handover feels to Ella.";

    @LocalServerPort
    private int port;

    @Test
    void a_family_comes_is_seen_together_is_found_by_its_court_number_and_is_replayed() {
        LocalDate today = LocalDate.now();
        try (var chromium = new Chromium(port)) {
            Page supervisor = chromium.signedInAs("supervisor");
            Intake.registers(supervisor, today);
            Intake.allocates(supervisor, today);
            Page clinician = chromium.signedInAs("clinician");
            Clinic.prepares(clinician, today);
            Page liaison = chromium.signedInAs("liaison");
            Clinic.seesThemTogether(clinician, today);
            // Afterwards: a new order would call for another screening of each parent before the session starts.
            Court.linksAndRecords(liaison, today);
            Court.findsThem(liaison);
            replays(chromium.signedInAs("auditor"), caseOf(clinician));
        }
    }

    /** The case whose page is one link away. */
    private static String caseOf(Page page) {
        var link = Pattern.compile("/cases/([0-9a-f-]{36})").matcher(page.content());
        assertTrue(link.find());
        return link.group(1);
    }

    private static void replays(Page page, String caseFile) {
        page.locator("main a[href*='/audit/cases/" + caseFile + "']").first().click();
        assertThat(page.locator("main")).containsText("session.attendance-recorded");
        assertThat(page.locator("main")).containsText("note.signed");
        assertThat(page.locator("main")).not().containsText(WORDS);
        assertThat(page.locator("main")).not().containsText("Lefevre");
        Chromium.picture(page, "walk 40 the auditor's timeline");
        String everything = page.locator(".ev-stepper__now").innerText();
        Hand.on(page).follow("One event back");
        assertThat(page.locator(".ev-stepper__now")).not().hasText(everything);
        Hand.on(page).follow("One event back").picture("walk 41 two steps back").follow("One event on");
        Hand.on(page).go("As occurred").follow("Everything until now").picture("walk 42 as it occurred");
        assertThat(page.locator("main")).containsText("note.signed");
    }
}
