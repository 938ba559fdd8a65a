package org.evenhand.sessions;

import java.util.List;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Times;

/** A session from its booking to its signed notes, on one screen. Only the forms that fit its state are drawn. */
record SessionPage(
        SessionRecord answer,
        CaseBar bar,
        String title,
        SessionState state,
        List<Row> rows,
        List<TakingPart> people,
        List<Choice> outsiders,
        List<NoteBox> notes,
        SessionSteps steps)
        implements Page {

    static SessionPage of(SessionRecord session, Forms forms, Staff staff, Times times) {
        var labels = new Labels(session.facts().members());
        return new SessionPage(
                session,
                CaseBar.of(session.facts(), "session"),
                "session.title." + session.session().type(),
                SessionState.of(session),
                new SessionRows(staff, times).of(session),
                TakingPart.in(session, labels, times),
                outsiders(session),
                NoteBox.in(session, labels, forms, staff, times),
                SessionSteps.of(session, forms));
    }

    /** Who belongs to the family and was not expected: they may walk in. */
    private static List<Choice> outsiders(SessionRecord session) {
        return session.facts().members().stream()
                .filter(member -> session.people().stream()
                        .noneMatch(each -> each.person().equals(member.person())))
                .map(member -> Choice.named(member.person().value().toString(), member.label()))
                .toList();
    }

    public boolean planned() {
        return people.stream().anyMatch(each -> !each.coming().isEmpty());
    }

    public List<TakingPart> unmarked() {
        return people.stream().filter(each -> !each.marked()).toList();
    }

    public List<Choice> present() {
        return people.stream().map(TakingPart::choice).toList();
    }

    public List<Choice> marked() {
        return people.stream()
                .filter(TakingPart::marked)
                .map(TakingPart::choice)
                .toList();
    }

    public List<Choice> attendances() {
        return Choice.of(Attendance.values());
    }

    @Override
    public List<Form> forms() {
        return steps.drawn(state);
    }
}
