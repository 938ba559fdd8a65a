package org.evenhand.court;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.court.CourtCommand.AddParty;
import org.evenhand.court.CourtCommand.CorrectCourtNumber;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Court cases: the list, one of them, and linking a new one. */
@Controller
final class CourtPages {

    private final Queries queries;
    private final Times times;
    private final Clock clock;

    CourtPages(Queries queries, Times times, Clock clock) {
        this.queries = queries;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/court-cases")
    CourtCasesPage courtCases() {
        return CourtCasesPage.of(queries.ask(new CourtCases()), times, clock.instant());
    }

    @GetMapping("/court-cases/new")
    LinkCourtCasePage link(Forms forms, @RequestParam(name = "case-file", required = false) @Nullable UUID caseFile) {
        return LinkCourtCasePage.of(
                queries.ask(new LinkableFamilies()),
                caseFile == null ? null : caseFile.toString(),
                forms.of(LinkCourtCase.class, Map.of()),
                times);
    }

    @GetMapping("/court-cases/{courtCase}")
    ProceedingsPage proceedings(@PathVariable UUID courtCase, Forms forms) {
        Proceedings seen = queries.ask(new ProceedingsOf(new CourtCaseId(courtCase)));
        if (!seen.mayChange()) {
            return ProceedingsPage.of(seen, times, List.of(), List.of());
        }
        List<Form> drawn = List.of(
                form(forms, LinkCaseFile.class, seen),
                form(forms, AddParty.class, seen),
                form(forms, CorrectCourtNumber.class, seen));
        List<Choice> families = queries.ask(new LinkableFamilies()).families().stream()
                .filter(family -> !seen.caseFiles().contains(family.caseFile()))
                .map(family -> LinkCourtCasePage.choice(family, times))
                .toList();
        return ProceedingsPage.of(seen, times, drawn, families);
    }

    private static Form form(Forms forms, Class<? extends CourtCommand> command, Proceedings seen) {
        return forms.of(command, Map.of("courtCase", seen.heading().courtCase()), seen.version());
    }
}
