package org.evenhand.court;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtRefusal.CaseFileAlreadyLinked;
import org.evenhand.court.CourtRefusal.OtherFamilyNeedsConfirmation;
import org.evenhand.court.CourtRefusal.PartyNamedTwice;
import org.evenhand.court.CourtRefusal.PartyUnknown;
import org.evenhand.court.CourtRefusal.PersonNotInCourtCase;
import org.evenhand.people.Links;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** The people and the case files that belong to a court case. People, and not two sides: there may be three parents. */
final class Involved {

    private final Map<PersonId, PartyRole> parties = new LinkedHashMap<>();
    private final Set<CaseFileId> caseFiles = new LinkedHashSet<>();

    void refuseUnfit(List<Party> named, OtherStreams others) {
        var seen = new HashSet<>(parties.keySet());
        for (Party party : named) {
            if (!seen.add(party.person())) {
                throw Refused.because(new PartyNamedTwice(party.person()));
            }
            if (events(party.person(), others).stream().noneMatch(PersonRegistered.class::isInstance)) {
                throw Refused.because(new PartyUnknown(party.person()));
            }
        }
        named.forEach(party -> refuseTwice(party.person(), seen, others));
    }

    /** Under another of their linked records: one human would oppose themselves. */
    private static void refuseTwice(PersonId person, Set<PersonId> all, OtherStreams others) {
        for (PersonId one : Links.oneWith(person, each -> events(each, others))) {
            if (!one.equals(person) && all.contains(one)) {
                throw Refused.because(new PartyNamedTwice(person));
            }
        }
    }

    private static List<PersonEvent> events(PersonId person, OtherStreams others) {
        return others.eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class);
    }

    CaseFileLinked link(LinkCaseFile command, OtherStreams others) {
        if (caseFiles.contains(command.caseFile())) {
            throw Refused.because(new CaseFileAlreadyLinked(command.caseFile()));
        }
        Set<PersonId> family = Family.of(command.caseFile(), others);
        if (!command.confirmed() && isAnotherFamily(family, others)) {
            throw Refused.because(new OtherFamilyNeedsConfirmation(command.caseFile()));
        }
        return new CaseFileLinked(command.courtCase(), command.caseFile());
    }

    /**
     * A family is who shares a person. Compared with the families already linked; the parties speak only while there is none,
     * because the parties of one court case may be of two families.
     */
    private boolean isAnotherFamily(Set<PersonId> family, OtherStreams others) {
        var known = new HashSet<PersonId>();
        caseFiles.forEach(linked -> known.addAll(Family.of(linked, others)));
        if (known.isEmpty()) {
            known.addAll(parties.keySet());
        }
        return !known.isEmpty() && known.stream().noneMatch(family::contains);
    }

    void refuseOutsiders(Collection<PersonId> people) {
        for (PersonId person : people) {
            if (!parties.containsKey(person)) {
                throw Refused.because(new PersonNotInCourtCase(person));
            }
        }
    }

    Set<PersonId> people() {
        return Set.copyOf(parties.keySet());
    }

    /** Everybody who is served: a child is not. */
    Set<PersonId> adults() {
        var adults = new LinkedHashSet<>(parties.keySet());
        adults.removeIf(person -> parties.get(person) == PartyRole.CHILD);
        return adults;
    }

    /** In the order in which they were linked. */
    List<CaseFileId> caseFiles() {
        return List.copyOf(caseFiles);
    }

    void joined(Party party) {
        parties.put(party.person(), party.role());
    }

    void linked(CaseFileId caseFile) {
        caseFiles.add(caseFile);
    }
}
