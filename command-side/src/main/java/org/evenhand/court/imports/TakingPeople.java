package org.evenhand.court.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.ImportWarning;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.Party;
import org.evenhand.court.TakenAs;
import org.evenhand.court.imports.FoundPerson.Name;
import org.evenhand.people.Confidential;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonRefusal.DateOfBirthUnreadable;
import org.evenhand.people.PersonRefusal.PersonAlreadyRegistered;
import org.evenhand.people.PersonRefusal.PossibleDuplicate;
import org.evenhand.people.SexRecorded;
import org.evenhand.people.TypedName;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Confided;
import org.evenhand.record.Derived;
import org.evenhand.record.PersonId;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** Registers the people of a file, or recognises them, and protects them before anything else is said about them. */
final class TakingPeople {

    private final Sending sending;
    private final KnownPeople known;
    private final Report report;
    private final CourtCaseId courtCase;
    private final TakingDetails details;
    private final Set<PersonId> named = new HashSet<>();

    TakingPeople(Sending sending, KnownPeople known, Report report, CourtCaseId courtCase, TakingDetails details) {
        this.sending = sending;
        this.known = known;
        this.report = report;
        this.courtCase = courtCase;
        this.details = details;
    }

    /** The people by whom the court case has parties. */
    List<Taken> take(List<FoundPerson> people) {
        var taken = new ArrayList<Taken>();
        for (FoundPerson person : people) {
            Known found = register(person);
            if (found != null) {
                details.take(person, found.id(), found.isNew());
                if (named.add(found.id())) {
                    taken.add(new Taken(person, new Party(found.id(), person.role())));
                } else {
                    person.identity().forEach(spot -> report.left(spot, LeftBecause.REPEATED));
                }
            }
        }
        return taken;
    }

    record Taken(FoundPerson found, Party party) {}

    /** @param isNew registered by this import, now or when it was run before */
    private record Known(PersonId id, boolean isNew) {}

    private @Nullable Known register(FoundPerson person) {
        var id = new PersonId(Derived.from("hmcts-party", courtCase, person.courtId()));
        return register(person, id, person.dateOfBirth().text(), List.of(), "");
    }

    private @Nullable Known register(
            FoundPerson person, PersonId id, String born, List<PersonId> notDuplicateOf, String attempt) {
        var names = person.names().stream()
                .map(name -> new TypedName(new Confided(name.given()), new Confided(name.family())))
                .toList();
        var command = new RegisterPerson(
                id,
                names,
                person.protection().identity() ? Confidential.FROM_OTHER_PARTIES : null,
                born.isEmpty() ? null : new Confided(born),
                null,
                person.sex(),
                List.of(),
                notDuplicateOf);
        return switch (sending.send(command, person.whole().path() + attempt)) {
            case Accepted accepted -> registered(person, id, born);
            case RefusedWith(PersonAlreadyRegistered already) -> recognised(person, id);
            case RefusedWith(PossibleDuplicate(List<PersonId> alike)) -> alike(person, id, born, alike);
            case RefusedWith(DateOfBirthUnreadable unreadable)
            when !born.isEmpty() -> {
                report.left(person.dateOfBirth(), LeftBecause.UNREADABLE, unreadable.code());
                yield register(person, id, "", notDuplicateOf, attempt + "#undated");
            }
            case RefusedWith(Refusal refusal) -> {
                report.left(person.whole(), LeftBecause.REFUSED, refusal.code());
                yield null;
            }
        };
    }

    private Known registered(FoundPerson person, PersonId id, String born) {
        StreamId stream = new StreamId(StreamType.PERSON, id);
        person.names().forEach(name -> name.spots().forEach(spot -> report.taken(spot, TakenAs.PERSON_NAME, stream)));
        report.taken(person.dateOfBirth(), TakenAs.DATE_OF_BIRTH, stream);
        if (person.sex() != null) {
            report.taken(person.gender(), TakenAs.SEX, stream);
        }
        if (born.isEmpty()) {
            report.warn(ImportWarning.Kind.MAY_BE_REGISTERED_ALREADY, person.whole(), stream);
        }
        return new Known(id, true);
    }

    /** Known before. What the record says of them stays; where the file says otherwise, a person decides. */
    private Known recognised(FoundPerson person, PersonId id) {
        for (Name name : person.names()) {
            var because = known.hasName(id, name) ? LeftBecause.ALREADY_RECORDED : LeftBecause.DIFFERS_FROM_RECORD;
            name.spots().forEach(spot -> report.left(spot, because));
        }
        boolean sameBirth = known.isBorn(id, person.dateOfBirth().text());
        report.left(person.dateOfBirth(), sameBirth ? LeftBecause.ALREADY_RECORDED : LeftBecause.DIFFERS_FROM_RECORD);
        SexRecorded sex = person.sex();
        if (sex != null) {
            boolean sameSex = known.isRecordedAs(id, sex);
            report.left(person.gender(), sameSex ? LeftBecause.ALREADY_RECORDED : LeftBecause.DIFFERS_FROM_RECORD);
        }
        return new Known(id, false);
    }

    private @Nullable Known alike(FoundPerson person, PersonId id, String born, List<PersonId> alike) {
        for (PersonId other : alike) {
            if (known.hasName(other, person.name())) {
                report.warn(ImportWarning.Kind.RECOGNISED, person.whole(), new StreamId(StreamType.PERSON, other));
                return recognised(person, other);
            }
        }
        // Twins, or a coincidence: another first name is another person, and somebody is told to look.
        report.warn(ImportWarning.Kind.ALIKE, person.whole(), new StreamId(StreamType.PERSON, id));
        return register(person, id, born, alike, "#not-duplicate");
    }
}
