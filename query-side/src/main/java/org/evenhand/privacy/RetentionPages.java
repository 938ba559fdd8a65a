package org.evenhand.privacy;

import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.privacy.RetentionQuery.AskingToBeErased;
import org.evenhand.privacy.RetentionQuery.KeptAbout;
import org.evenhand.privacy.RetentionQuery.RetentionRegister;
import org.evenhand.record.Role;
import org.evenhand.record.Subject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Keeping and erasing, for those who answer for it; the form for a request, for whoever hears it. */
@Controller
final class RetentionPages {

    /** Whose data can be erased; whatever else stands there names nobody. */
    private static final String SUBJECT = "{subject:(?:person|case-file):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Queries queries;
    private final Staff staff;
    private final Times times;
    private final Asker asker;

    RetentionPages(Queries queries, Staff staff, Times times, Asker asker) {
        this.queries = queries;
        this.staff = staff;
        this.times = times;
        this.asker = asker;
    }

    @GetMapping("/retention")
    KeptRegisterPage register() {
        return KeptRegisterPage.of(queries.ask(new RetentionRegister()), times);
    }

    @GetMapping("/retention/" + SUBJECT)
    KeptPage about(@PathVariable String subject, Forms forms) {
        return KeptPage.of(queries.ask(new KeptAbout(Subject.parse(subject))), decides(), forms, staff, times);
    }

    @GetMapping("/retention/" + SUBJECT + "/erasures/new")
    AskToBeErasedPage ask(@PathVariable String subject, Forms forms) {
        return AskToBeErasedPage.of(queries.ask(new AskingToBeErased(Subject.parse(subject))), decides(), forms, times);
    }

    private boolean decides() {
        return asker.signedIn()
                .filter(actor -> actor.role() == Role.PRIVACY_OFFICER)
                .isPresent();
    }
}
