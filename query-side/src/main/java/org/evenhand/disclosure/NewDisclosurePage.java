package org.evenhand.disclosure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;

/** The form to record that somebody asks. */
record NewDisclosurePage(
        Disclosures answer,
        String back,
        Form form,
        List<Choice> requesters,
        List<Choice> bases,
        List<Choice> classes,
        List<Choice> people,
        List<Choice> courtCases)
        implements Page {

    static NewDisclosurePage of(Disclosures found, UUID caseFile, Forms forms) {
        return new NewDisclosurePage(
                found,
                "/cases/" + caseFile + "/disclosures",
                forms.of(RequestDisclosure.class, Map.of("caseFile", caseFile)),
                Choice.of(RequesterRole.values()),
                Choice.of(DisclosureBasis.values()),
                Choice.of(DataClass.values()),
                found.members().stream()
                        .map(each -> Choice.named(each.person().value().toString(), each.label()))
                        .toList(),
                found.courtCases().stream()
                        .map(each -> Choice.named(
                                each.courtCase().value().toString(),
                                each.number() == null ? each.court() : each.number() + ", " + each.court()))
                        .toList());
    }

    @Override
    public List<Form> forms() {
        return List.of(form);
    }
}
