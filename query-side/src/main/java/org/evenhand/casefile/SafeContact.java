package org.evenhand.casefile;

import java.util.List;
import java.util.Objects;
import org.evenhand.casefile.CaseOverview.Reachable;
import org.evenhand.casefile.CaseOverview.Screened;
import org.evenhand.platform.families.Labels;
import org.evenhand.record.PersonId;

/** How somebody may be reached without the other side learning of it. */
record SafeContact(String who, String how, boolean refuge) {

    static List<SafeContact> of(CaseOverview overview, Labels labels) {
        return overview.people().stream()
                .filter(Reachable::ownSide)
                .map(person ->
                        new SafeContact(labels.of(person.person()), agreed(overview, person.person()), person.refuge()))
                .filter(safe -> safe.refuge() || !safe.how().isEmpty())
                .toList();
    }

    private static String agreed(CaseOverview overview, PersonId person) {
        return overview.screenings().stream()
                .filter(each -> each.person().equals(person))
                .map(Screened::safeContact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
