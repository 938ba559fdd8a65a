package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.court.ImportWarning;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.PartyRole;
import org.evenhand.court.imports.FoundPerson.Detail;
import org.evenhand.court.imports.Spot.Entry;

/**
 * Everybody named in the file, each once: the collections of today and those that they replaced, as lists and singly. What
 * the confidential tab repeats of somebody makes it confidential, whatever the flag beside it says.
 */
final class Parties {

    private static final Map<String, PartyRole> COLLECTIONS = new LinkedHashMap<>();

    static {
        COLLECTIONS.put("applicants", PartyRole.APPLICANT);
        COLLECTIONS.put("applicantsFL401", PartyRole.APPLICANT);
        COLLECTIONS.put("respondents", PartyRole.RESPONDENT);
        COLLECTIONS.put("respondentsFL401", PartyRole.RESPONDENT);
        COLLECTIONS.put("newChildDetails", PartyRole.CHILD);
        COLLECTIONS.put("children", PartyRole.CHILD);
        COLLECTIONS.put("applicantChildDetails", PartyRole.CHILD);
        COLLECTIONS.put("otherPartyInTheCaseRevised", PartyRole.OTHER);
        COLLECTIONS.put("otherPartyInTheCase", PartyRole.OTHER);
        COLLECTIONS.put("othersToNotify", PartyRole.OTHER);
    }

    private static final List<String> CONFIDENTIAL_TABS =
            List.of("applicantsConfidentialDetails", "respondentConfidentialDetails", "childrenConfidentialDetails");

    private final Spot data;
    private final Report report;
    private final List<FoundPerson> people = new ArrayList<>();

    private Parties(Spot data, Report report) {
        this.data = data;
        this.report = report;
    }

    static List<FoundPerson> in(Spot data, Report report) {
        var parties = new Parties(data, report);
        COLLECTIONS.forEach((name, role) -> data.at(name).entries().forEach(entry -> parties.add(entry, role)));
        CONFIDENTIAL_TABS.forEach(name -> data.at(name).entries().forEach(parties::protect));
        parties.protectAllInARefugeCase();
        parties.protectWhatIsShared();
        return List.copyOf(parties.people);
    }

    private void add(Entry entry, PartyRole role) {
        if (PartyEntry.names(entry.value()).isEmpty()) {
            report.left(entry.whole(), LeftBecause.INCOMPLETE);
            return;
        }
        FoundPerson found = PartyEntry.read(entry, role);
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).sameAs(found)) {
                people.set(i, people.get(i).and(found.details(), found.protection()));
                report.left(entry.id(), LeftBecause.REPEATED);
                found.identity().forEach(spot -> report.left(spot, LeftBecause.REPEATED));
                found.names().forEach(name -> name.spots().forEach(spot -> report.left(spot, LeftBecause.REPEATED)));
                report.left(found.dateOfBirth(), LeftBecause.REPEATED);
                return;
            }
        }
        people.add(found);
    }

    private void protect(Entry entry) {
        Spot value = entry.value();
        for (int i = 0; i < people.size(); i++) {
            FoundPerson person = people.get(i);
            if (person.name()
                    .same(value.at("firstName").text(), value.at("lastName").text())) {
                List<Detail> kept =
                        PartyEntry.details(value).stream().map(Detail::kept).toList();
                people.set(i, person.and(kept, Protection.confidential(value.at("isConfidential"))));
                report.left(entry.id(), LeftBecause.REPEATED);
                report.left(value.at("firstName"), LeftBecause.REPEATED);
                report.left(value.at("lastName"), LeftBecause.REPEATED);
            }
        }
    }

    /** The case is marked as a refuge case and nobody is named as living there: then it may be anybody. */
    private void protectAllInARefugeCase() {
        Spot mark = data.at("refugeCase", "isRefugeCase");
        boolean named = people.stream().anyMatch(person -> person.protection().refuge() == Protection.Refuge.YES);
        if (mark.isYes() && !named) {
            report.warn(ImportWarning.Kind.REFUGE_NOT_KNOWN, mark, null);
            var unknown = new Protection(Protection.Refuge.NOT_KNOWN, true, false, List.of());
            people.replaceAll(person -> person.role() == PartyRole.CHILD ? person : person.and(List.of(), unknown));
        }
    }

    /** What is confidential of one is confidential of all who share it: an open copy would tell the address all the same. */
    private void protectWhatIsShared() {
        List<Detail> kept = people.stream()
                .flatMap(person -> person.details().stream().filter(person::keeps))
                .toList();
        people.replaceAll(person -> person.withDetails(person.details().stream()
                .map(detail -> kept.stream().anyMatch(detail::same) ? detail.kept() : detail)
                .toList()));
    }
}
