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
        List<Choice> recipients,
        List<Choice> givers,
        List<Choice> methods,
        List<Choice> capacities)
        implements Page {

    /** @param recipient key of what they are; empty where there is none @param recipientName with whom they act for */
    record Line(
            String purpose,
            String recipient,
            String recipientName,
            Tag state,
            String at,
            String scope,
            String expires,
            String by) {}

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
                                each.recipient() == null ? "" : "RecipientKind." + each.recipient(),
                                recipient(each, labels),
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
                Choice.of(RecipientKind.values()),
                consents.facts().members().stream()
                        .map(each -> Choice.named(each.person().value().toString(), each.label()))
                        .toList(),
                Choice.of(ConsentMethod.values()),
                Choice.of(CapacityBasis.values()));
    }

    private static String recipient(Consents.Stands each, Labels labels) {
        if (each.recipient() == null) {
            return "";
        }
        String name = each.recipientName() == null ? "erased" : each.recipientName();
        return each.recipientPerson() == null ? name : name + " (" + labels.of(each.recipientPerson()) + ")";
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
