package org.evenhand.casefile;

import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.CaseFileQuery.CaseTeam;
import org.evenhand.casefile.CaseFileQuery.CaseTimeline;
import org.evenhand.casefile.CaseFileQuery.MyCases;
import org.evenhand.casefile.CaseFileQuery.OneCase;
import org.evenhand.casefile.CaseFileQuery.OpenReferrals;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class CasePages {

    private final Queries queries;
    private final Staff staff;
    private final Times times;
    private final Asker asker;

    CasePages(Queries queries, Staff staff, Times times, Asker asker) {
        this.queries = queries;
        this.staff = staff;
        this.times = times;
        this.asker = asker;
    }

    @GetMapping("/cases")
    CasesPage cases() {
        boolean opens = asker.signedIn()
                .map(actor -> switch (actor.role()) {
                    case CLINICIAN, TRAINEE, SUPERVISOR, SERVICE_MANAGER -> true;
                    case COURT_LIAISON, AUDITOR, PRIVACY_OFFICER, SYSTEM -> false;
                })
                .orElse(false);
        return CasesPage.of(queries.ask(new MyCases()), times, opens);
    }

    @GetMapping("/referrals")
    ReferralsPage referrals() {
        return ReferralsPage.of(queries.ask(new OpenReferrals()), times);
    }

    @GetMapping("/cases/{caseFile}")
    CasePage oneCase(@PathVariable UUID caseFile) {
        return CasePage.of(queries.ask(new OneCase(new CaseFileId(caseFile))), staff, times, manages());
    }

    /** Whoever manages the service adds people to a case without working on it. */
    private boolean manages() {
        return asker.signedIn()
                .filter(actor -> actor.role() == Role.SERVICE_MANAGER)
                .isPresent();
    }

    @GetMapping("/cases/{caseFile}/timeline")
    TimelinePage timeline(@PathVariable UUID caseFile) {
        return TimelinePage.of(queries.ask(new CaseTimeline(new CaseFileId(caseFile))), staff, times);
    }

    @GetMapping("/cases/{caseFile}/triage")
    TriagePage triage(@PathVariable UUID caseFile, Forms forms) {
        Team team = queries.ask(new CaseTeam(new CaseFileId(caseFile)));
        return TriagePage.of(
                team,
                forms.of(
                        CaseFileCommand.TriageReferral.class,
                        Map.of("caseFile", caseFile),
                        team.facts().version()),
                times);
    }

    @GetMapping("/cases/{caseFile}/team")
    TeamPage team(@PathVariable UUID caseFile, Forms forms) {
        return TeamPage.of(queries.ask(new CaseTeam(new CaseFileId(caseFile))), forms, staff, times);
    }
}
