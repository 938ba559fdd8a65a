package org.evenhand.consent;

import java.util.List;
import java.util.Map;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;

/** What one person agreed to, for which purpose, and the forms to record the next word. */
record ConsentsPage(
        Consents answer,
        CaseBar bar,
        String who,
        String shade,
        List<Line> lines,
        Form give,
        Form withdraw,
        Form refuse,
        List<Choice> purposes,
        List<Choice> givers,
        List<Choice> methods,
        List<Choice> capacities)
        implements Page {

    record Line(String purpose, Tag state, String at, String scope, String expires, String by) {}

    static ConsentsPage of(Consents consents, Forms forms, Times times) {
        var labels = new Labels(consents.facts().members());
        var path = Map.of("caseFile", consents.facts().caseFile(), "person", consents.person());
        return new ConsentsPage(
                consents,
                CaseBar.of(consents.facts(), "consent"),
                labels.of(consents.person()),
                labels.shade(Compartment.of(consents.person())),
                consents.consents().stream()
                        .map(each -> new Line(
                                "ConsentPurpose." + each.purpose(),
                                new Tag("ConsentState." + each.state(), colour(each.state())),
                                times.full(each.at()),
                                each.scope() == null ? "" : each.scope(),
                                each.expires() == null ? "" : times.day(each.expires()),
                                each.givenBy() == null ? "" : labels.of(each.givenBy())))
                        .toList(),
                forms.of(ConsentCommand.GiveConsent.class, path)
                        .filled("givenBy", consents.person().value()),
                forms.of(ConsentCommand.WithdrawConsent.class, path),
                forms.of(ConsentCommand.RefuseConsent.class, path),
                Choice.of(ConsentPurpose.values()),
                consents.facts().members().stream()
                        .map(each -> Choice.named(each.person().value().toString(), each.label()))
                        .toList(),
                Choice.of(ConsentMethod.values()),
                Choice.of(CapacityBasis.values()));
    }

    private static String colour(String state) {
        return switch (state) {
            case "GIVEN" -> "green";
            case "WITHDRAWN" -> "red";
            default -> "grey";
        };
    }

    @Override
    public List<Form> forms() {
        return List.of(give, withdraw, refuse);
    }
}
