package org.evenhand.sessions;

import java.util.List;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;

/** Begin a note that belongs to a case and perhaps to no session: a telephone call, an assessment. */
record NewNotePage(
        NoteChoices answer,
        CaseBar bar,
        Form form,
        List<Choice> compartments,
        List<Choice> kinds,
        List<Choice> disclosures)
        implements Page {

    static NewNotePage of(NoteChoices choices, Form form) {
        var labels = new Labels(choices.facts().members());
        return new NewNotePage(
                choices,
                CaseBar.of(choices.facts(), "note"),
                form,
                choices.compartments().stream()
                        .map(each -> Choice.named(each.code(), labels.of(each)))
                        .toList(),
                Choice.of(NoteKind.values()),
                Choice.of(IndividualDisclosure.values()));
    }

    @Override
    public List<Form> forms() {
        return List.of(form);
    }
}
