package org.evenhand.safeguarding;

import java.time.Clock;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.SafeguardingQuery.JointWork;
import org.evenhand.safeguarding.SafeguardingQuery.OneConcern;
import org.evenhand.safeguarding.SafeguardingQuery.SafeguardingOf;
import org.evenhand.safeguarding.SafeguardingQuery.ScreeningsOf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class SafeguardingPages {

    private final Queries queries;
    private final Staff staff;
    private final Times times;
    private final Clock clock;

    SafeguardingPages(Queries queries, Staff staff, Times times, Clock clock) {
        this.queries = queries;
        this.staff = staff;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseFile}/screenings/{person}")
    ScreeningsPage screenings(@PathVariable UUID caseFile, @PathVariable UUID person, Forms forms) {
        Screenings found = queries.ask(new ScreeningsOf(new CaseFileId(caseFile), new PersonId(person)));
        return ScreeningsPage.of(found, forms, staff, times);
    }

    @GetMapping("/cases/{caseFile}/safeguarding")
    SafeguardingPage safeguarding(@PathVariable UUID caseFile, Forms forms) {
        SafeguardingRecord found = queries.ask(new SafeguardingOf(new CaseFileId(caseFile)));
        return SafeguardingPage.of(found, forms, staff, times, clock.instant());
    }

    @GetMapping("/concerns/{concern}")
    ConcernPage concern(@PathVariable UUID concern, Forms forms) {
        ConcernInFull found = queries.ask(new OneConcern(new ConcernId(concern)));
        return ConcernPage.of(found, forms, staff, times, clock.instant());
    }

    @GetMapping("/cases/{caseFile}/joint-work")
    JointWorkPage jointWork(@PathVariable UUID caseFile, Forms forms) {
        Bars found = queries.ask(new JointWork(new CaseFileId(caseFile)));
        return JointWorkPage.of(found, forms, staff, times, clock.instant());
    }
}
