package org.evenhand.sessions;

import java.util.List;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;

/** Book a session. */
record BookPage(
        BookingChoices answer,
        CaseBar bar,
        boolean barred,
        Form form,
        List<Choice> types,
        List<Choice> participants,
        List<Choice> clinicians)
        implements Page {

    static BookPage of(BookingChoices choices, Form form, Staff staff) {
        return new BookPage(
                choices,
                CaseBar.of(choices.facts(), "book"),
                choices.barred(),
                form.filled("minutes", 60),
                Choice.of(SessionType.values()),
                choices.facts().members().stream()
                        .map((Member each) -> Choice.named(each.person().value().toString(), each.label()))
                        .toList(),
                choices.clinicians().stream()
                        .map(each -> Choice.named(each.value().toString(), staff.name(each)))
                        .toList());
    }

    @Override
    public List<Form> forms() {
        return List.of(form);
    }
}
