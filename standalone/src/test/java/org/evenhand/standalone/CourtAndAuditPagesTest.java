package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The liaison officer's and the auditor's pages of the demo caseload, in every role. */
@EvenhandTest
class CourtAndAuditPagesTest {

    @LocalServerPort
    private int port;

    private Visitor liaison;
    private Visitor auditor;
    private List<String> courtCases;
    private List<String> caseFiles;

    @BeforeEach
    void arrive() {
        liaison = new Visitor("liaison", port);
        auditor = new Visitor("auditor", port);
        courtCases = liaison.values("/court-cases", "courtCase");
        caseFiles = auditor.values("/audit", "caseFile");
        assertThat(courtCases).as("the demo has court cases").hasSizeGreaterThanOrEqualTo(3);
        assertThat(caseFiles).as("the demo has cases").hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void each_page_is_whole_in_html_and_in_json() {
        for (String path : liaisonsPages()) {
            isWhole(liaison, path);
        }
        for (String path : auditorsPages()) {
            isWhole(auditor, path);
        }
    }

    @Test
    void every_account_is_answered_its_cases_as_json() {
        for (String account : Visitor.ACCOUNTS) {
            assertThat(new Visitor(account, port).json("/cases").statusCode())
                    .as(account)
                    .isEqualTo(200);
        }
    }

    @Test
    void what_is_not_for_somebody_looks_exactly_like_what_is_not_there() {
        String absent = liaison.page("/court-cases/00000000-0000-0000-0000-000000000000")
                .body();
        for (String account : Visitor.ACCOUNTS) {
            var visitor = new Visitor(account, port);
            for (String path : auditorsPages()) {
                boolean may = Set.of("auditor", "privacy").contains(account);
                assertThat(visitor.page(path).statusCode())
                        .as("%s %s", account, path)
                        .isEqualTo(may ? 200 : 404);
            }
            for (String path : List.of("/court-cases", "/court-cases/new", "/court-cases/imports/new")) {
                boolean may = account.equals("liaison");
                assertThat(visitor.page(path).statusCode())
                        .as("%s %s", account, path)
                        .isEqualTo(may ? 200 : 404);
            }
        }
        assertThat(body(liaison.page("/audit/cases/" + caseFiles.getFirst()))).isEqualTo(withoutToken(absent));
    }

    /** Envelopes by default: not a name, not a place, not a court number, on either clock, in any case. */
    @Test
    void the_auditor_meets_no_name_and_no_number() {
        var personal = new ArrayList<String>();
        for (String courtCase : courtCases) {
            personal.addAll(liaison.values("/court-cases/" + courtCase, "name"));
            personal.addAll(liaison.values("/court-cases/" + courtCase, "number"));
        }
        assertThat(personal).hasSizeGreaterThan(5);
        for (String path : auditorsPages()) {
            assertThat(auditor.page(path).body()).as(path).doesNotContain(personal);
            assertThat(auditor.json(path).body()).as(path).doesNotContain(personal);
        }
    }

    @Test
    void late_entries_strike_outs_and_refusals_are_marked_somewhere_in_the_demo() {
        var marks = new ArrayList<String>();
        for (String caseFile : caseFiles) {
            String seen = auditor.json("/audit/cases/" + caseFile).body();
            List.of("LATE_ENTRY", "STRUCK_OUT").stream().filter(seen::contains).forEach(marks::add);
        }
        assertThat(marks).contains("LATE_ENTRY", "STRUCK_OUT");
    }

    @Test
    void one_steps_back_event_by_event_until_the_beginning() {
        String path = "/audit/cases/" + caseFiles.getLast();
        String body = auditor.page(path).body();
        int steps = 0;
        while (body.contains("rel=\"prev\"")) {
            String link = body.replaceAll("(?s).*rel=\"prev\" href=\"([^\"]*)\".*", "$1")
                    .replace("&amp;", "&");
            body = auditor.page(link).body();
            steps++;
        }
        assertThat(steps).isGreaterThan(10);
        assertThat(body).contains("rel=\"next\"");
    }

    @Test
    void a_refused_form_comes_back_as_it_was_typed_and_only_to_who_typed_it() {
        String base = "/court-cases/" + courtCases.getFirst();
        var refused = liaison.send(base + "/hearings", "type=FINAL&court=Swansea&mode=VIDEO&startsAt.time=10:30");
        assertThat(refused.statusCode()).isEqualTo(303);
        String back = refused.headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(base + "/hearings/new?attempt=");
        assertThat(liaison.page(back).body())
                .contains("<title>Error: ", "govuk-error-summary", "value=\"Swansea\"", "value=\"10:30\"");
        assertThat(new Visitor("clinician", port).page(back).body()).doesNotContain("value=\"Swansea\"");
    }

    @Test
    void a_search_by_name_never_puts_the_name_into_an_address() {
        // Other tests fill the same record with Hartleys by the hundred, and a search shows the first hundred.
        String name = courtCases.stream()
                .flatMap(courtCase -> liaison.values("/court-cases/" + courtCase, "name").stream())
                .filter(each -> !each.contains("Hartley"))
                .findFirst()
                .orElseThrow();
        String family = name.substring(name.lastIndexOf(' ') + 1);
        String found = liaison.send("/searches", "terms=" + family)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(found).startsWith("/searches/").doesNotContainIgnoringCase(family);
        assertThat(liaison.page(found).body()).contains(name);
        assertThat(new Visitor("clinician", port).page(found).statusCode()).isEqualTo(404);
    }

    private List<String> liaisonsPages() {
        var paths = new ArrayList<>(
                List.of("/court-cases", "/court-cases/new", "/court-cases/imports/new", "/searches/new"));
        for (String courtCase : courtCases) {
            String base = "/court-cases/" + courtCase;
            paths.add(base);
            for (String form : List.of("hearings", "orders", "provisions", "directions")) {
                paths.add(base + "/" + form + "/new");
            }
            liaison.values(base, "hearing").forEach(id -> paths.add(base + "/hearings/" + id));
            liaison.values(base, "direction").forEach(id -> paths.add(base + "/directions/" + id));
        }
        return paths;
    }

    private List<String> auditorsPages() {
        var paths = new ArrayList<>(List.of("/audit"));
        for (String caseFile : caseFiles) {
            paths.add("/audit/cases/" + caseFile);
            paths.add("/audit/cases/" + caseFile + "?clock=occurred&as-of=2026-11-10T17:00");
        }
        courtCases.forEach(courtCase -> paths.add("/audit/court-cases/" + courtCase));
        return paths;
    }

    private static void isWhole(Visitor visitor, String path) {
        HttpResponse<String> page = visitor.page(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body())
                .as("%s has all its texts", path)
                .doesNotContain("??")
                .contains("</html>");
        assertThat(visitor.json(path).statusCode()).as(path).isEqualTo(200);
        assertThat(visitor.json(path).headers().firstValue("Content-Type")).hasValue("application/json");
    }

    private static String body(HttpResponse<String> response) {
        return withoutToken(response.body());
    }

    /** A token against forgery is fresh on every page. */
    private static String withoutToken(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
