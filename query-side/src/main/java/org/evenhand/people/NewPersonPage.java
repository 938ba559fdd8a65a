package org.evenhand.people;

import java.util.List;
import org.evenhand.people.PersonQuery.Nothing;
import org.evenhand.people.PersonRefusal.PossibleDuplicate;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Page;

/** Register a person, adult or child. */
record NewPersonPage(
        Nothing answer, Form form, List<String> alike, List<Choice> yes, List<Choice> sexes, List<Choice> schemes)
        implements Page {

    static NewPersonPage of(Nothing answer, Form form, List<String> alike) {
        return new NewPersonPage(
                answer,
                form,
                alike,
                List.of(Choice.keyed("true", "person.names.kept.yes")),
                Choice.of(SexRecorded.values()),
                Choice.of(IdentifierScheme.values()));
    }

    /** The code of the rule that asks whether this is somebody else. */
    static final String DUPLICATE = new PossibleDuplicate(List.of()).code();

    public boolean maybeTwice() {
        return form.refusedBy("notDuplicateOf", DUPLICATE);
    }

    @Override
    public List<Form> forms() {
        return List.of(form);
    }
}
