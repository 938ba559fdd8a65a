package org.evenhand.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFileQuery.OneCase;
import org.evenhand.casefile.CaseOverview.Contact;
import org.evenhand.casefile.CaseOverview.Reachable;
import org.evenhand.people.ContactKind;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.families.JointWorkTold;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every statement filters by the compartments of the sight: what the other side said is not read at all. */
@Component
final class AnswerOneCase implements Answers<OneCase, CaseOverview> {

    private final Views views;
    private final Families families;
    private final Clock clock;

    AnswerOneCase(Views views, Families families, Clock clock) {
        this.views = views;
        this.families = families;
        this.clock = clock;
    }

    @Override
    public Class<OneCase> question() {
        return OneCase.class;
    }

    @Override
    public Optional<CaseOverview> answer(OneCase question, Sight sight) {
        CaseFileId id = question.caseFile();
        return families.find(id, sight)
                .map(facts -> new CaseOverview(
                        facts,
                        inOrder(facts, sight),
                        people(facts, sight),
                        within("casefile/screened", id, sight).rows(CaseOverview.Screened.class),
                        within("casefile/consented", id, sight).rows(CaseOverview.Consented.class),
                        within("casefile/bars", id, sight)
                                .with("now", clock.instant())
                                .with("staff", sight.staff())
                                .with("inFull", JointWorkTold.inFull(facts, sight))
                                .rows(CaseOverview.Bar.class),
                        new JointWorkTold(views).isNotOffered(facts, sight, clock.instant()),
                        within("casefile/provisions", id, sight)
                                .with("now", clock.instant())
                                .with("today", sight.today())
                                .rows(CaseOverview.Provision.class),
                        within("casefile/sessions", id, sight).rows(CaseOverview.Booked.class),
                        within("casefile/notes", id, sight)
                                .with("staff", sight.staff())
                                .rows(CaseOverview.Written.class),
                        AnswerCaseTeam.allocations(views, id).stream()
                                .filter(allocation -> allocation.endedAt() == null)
                                .toList()));
    }

    private Statement within(String statement, CaseFileId caseFile, Sight sight) {
        return views.named(statement).with("caseFile", caseFile).with("compartments", sight.codes());
    }

    private static List<Compartment> inOrder(CaseFacts facts, Sight sight) {
        List<Compartment> all = new ArrayList<>();
        facts.members().stream()
                .filter(member -> member.role() == CaseRole.PARENT)
                .forEach(parent -> all.add(Compartment.of(parent.person())));
        all.add(Compartment.JOINT);
        facts.members().stream()
                .filter(member -> member.role() != CaseRole.PARENT)
                .forEach(other -> all.add(Compartment.of(other.person())));
        all.add(Compartment.COURT);
        all.add(Compartment.STAFF);
        return all.stream().filter(sight::sees).toList();
    }

    private record Private(PersonId person, @Nullable String dateOfBirth, boolean refuge) {}

    private record ContactRow(
            PersonId person, ContactKind kind, String detail, LocalDate validFrom, boolean confidential) {}

    private List<Reachable> people(CaseFacts facts, Sight sight) {
        Map<PersonId, Private> own =
                within("casefile/birth-and-refuge", facts.caseFile(), sight).rows(Private.class).stream()
                        .collect(Collectors.toMap(Private::person, each -> each));
        // Triage needs no address: without an allocation nobody's details are read.
        Map<PersonId, List<ContactRow>> contacts = !sight.sees(Compartment.JOINT)
                ? Map.of()
                : views
                        .named("casefile/contacts")
                        .with("caseFile", facts.caseFile())
                        .with("compartments", sight.workedCodes())
                        .with("today", sight.today())
                        .with("role", sight.actor().role())
                        .rows(ContactRow.class)
                        .stream()
                        .collect(Collectors.groupingBy(ContactRow::person));
        return facts.members().stream()
                .map(member -> {
                    Private known = own.get(member.person());
                    return new Reachable(
                            member.person(),
                            known != null,
                            known == null ? null : known.dateOfBirth(),
                            known != null && known.refuge(),
                            contacts.getOrDefault(member.person(), List.of()).stream()
                                    .map(row ->
                                            new Contact(row.kind(), row.detail(), row.confidential(), row.validFrom()))
                                    .toList());
                })
                .toList();
    }
}
