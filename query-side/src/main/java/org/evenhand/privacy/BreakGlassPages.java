package org.evenhand.privacy;

import java.util.List;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.privacy.BreakGlassQuery.BreakGlassRegister;
import org.evenhand.privacy.BreakGlassQuery.ReadingsToExplain;
import org.evenhand.record.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class BreakGlassPages {

    private final Queries queries;
    private final Staff staff;
    private final Times times;
    private final Asker asker;

    BreakGlassPages(Queries queries, Staff staff, Times times, Asker asker) {
        this.queries = queries;
        this.staff = staff;
        this.times = times;
        this.asker = asker;
    }

    @GetMapping("/break-glass")
    BreakGlassPage breakGlass(Forms forms) {
        return BreakGlassPage.of(
                queries.ask(new BreakGlassRegister()),
                reviews() ? queries.ask(new ReadingsToExplain()) : new ReadsToExplain(List.of(), List.of()),
                mayOpen(),
                forms,
                staff,
                times);
    }

    private boolean reviews() {
        return asker.signedIn()
                .filter(actor -> switch (actor.role()) {
                    case SUPERVISOR, PRIVACY_OFFICER, SERVICE_MANAGER, AUDITOR -> true;
                    case CLINICIAN, TRAINEE, COURT_LIAISON, SYSTEM -> false;
                })
                .isPresent();
    }

    private boolean mayOpen() {
        return asker.signedIn()
                .filter(actor -> actor.role() == Role.CLINICIAN || actor.role() == Role.SUPERVISOR)
                .isPresent();
    }
}
