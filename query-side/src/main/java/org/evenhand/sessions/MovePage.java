package org.evenhand.sessions;

import java.util.List;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** Another time for a session, or none. */
record MovePage(
        SessionRecord answer,
        CaseBar bar,
        boolean cancels,
        String when,
        Form form,
        List<Choice> by,
        List<Choice> reasons)
        implements Page {

    static MovePage of(SessionRecord session, boolean cancels, Form form, Times times) {
        return new MovePage(
                session,
                CaseBar.of(session.facts(), "session"),
                cancels,
                times.full(session.session().startsAt()),
                form.filled("minutes", session.session().minutes()),
                Choice.of(CancelledBy.values()),
                Choice.of(CancelReason.values()));
    }

    public String session() {
        return answer.session().session().value().toString();
    }

    @Override
    public List<Form> forms() {
        return List.of(form);
    }
}
