package org.evenhand.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Follows the links that each role is shown. Bounded: one page of each kind is visited, not one for every case. */
@BrowserTest
class EveryPageOfARoleTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=[=/])\\d+");
    private static final int OF_A_KIND = 1;
    private static final int MOST = 40;

    /** Names of invented people: none may ever stand in an address. */
    private static final List<String> NAMES = List.of("hartley", "okafor", "brennan", "silva", "ormskirk", "novak");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"clinician", "clinician2", "trainee", "supervisor", "liaison", "auditor", "privacy", "manager"})
    void every_page_that_a_role_is_led_to_answers_and_is_accessible(String account) {
        try (var chromium = new Chromium(port)) {
            Page page = chromium.signedInAs(account);
            var faults = new ArrayList<String>();
            var queue = new ArrayDeque<String>(List.of("/"));
            Set<String> seen = new LinkedHashSet<>(queue);
            List<String> kinds = new ArrayList<>();
            int visited = 0;
            while (!queue.isEmpty() && visited < MOST) {
                String path = queue.poll();
                String kind = ID.matcher(path).replaceAll("*");
                if (kinds.stream().filter(kind::equals).count() >= OF_A_KIND) {
                    continue;
                }
                kinds.add(kind);
                visited++;
                Response answer = page.navigate(chromium.address() + path);
                look(page, path, answer, faults);
                for (Object link : (List<?>) page.evaluate("() => [...document.links].map(a => a.href)")) {
                    String target = link.toString();
                    if (target.startsWith(chromium.address()) && !target.endsWith("/sign-out")) {
                        String next =
                                target.substring(chromium.address().length()).replaceAll("#.*", "");
                        if (seen.add(next)) {
                            queue.add(next);
                        }
                    }
                }
            }
            Chromium.picture(page, "last page of " + account);
            assertThat(faults).isEmpty();
            assertThat(visited).as("pages visited as %s: %s", account, kinds).isGreaterThan(1);
        }
    }

    private static void look(Page page, String path, @Nullable Response answer, List<String> faults) {
        if (answer == null || answer.status() != 200) {
            faults.add(path + " answered " + (answer == null ? "nothing" : answer.status()));
            return;
        }
        String address = path.toLowerCase(Locale.ROOT);
        NAMES.stream().filter(address::contains).forEach(name -> faults.add(path + " has a name in it"));
        if (page.title().isBlank() || page.locator("h1").count() != 1) {
            faults.add(path + " has the title '" + page.title() + "' and "
                    + page.locator("h1").count() + " h1");
        }
        // Without its style sheet a page still passes every accessibility check.
        if (!Boolean.TRUE.equals(page.evaluate("() => [...document.styleSheets].some(s => s.cssRules.length > 100)"))) {
            faults.add(path + " came out unstyled");
        }
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            faults.add(path + ": " + rule.getId() + ", " + rule.getHelp());
        }
    }
}
