package org.evenhand.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonRefusal.NameMissing;
import org.evenhand.people.PersonRefusal.PossibleDuplicate;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/** How somebody comes to be registered, once. */
record Registration(Likenesses likenesses, LocalDate today) {

    PersonRegistered of(RegisterPerson command) {
        List<TypedName> names =
                command.names().stream().filter(name -> !Names.isBlank(name)).toList();
        if (names.isEmpty()) {
            throw Refused.because(new NameMissing());
        }
        BirthDate birth = birthDate(command.dateOfBirth());
        if (birth != null) {
            refuseDuplicates(command, names, birth);
        }
        PersonId person = command.person();
        SexRecorded sex = command.sexRecorded();
        return new PersonRegistered(
                person,
                names.stream().map(name -> Names.about(person, name)).toList(),
                confidential(command),
                birth == null
                        ? null
                        : Personal.of(person.subject(), birth.earliest().toString()),
                birth == null ? DatePrecision.YEAR : birth.precision(),
                command.birthOrder(),
                sex == null ? null : Personal.of(person.subject(), sex.name()),
                new Identifiers(person).of(command.identifiers()),
                command.notDuplicateOf());
    }

    private static Confidential confidential(RegisterPerson command) {
        return Objects.requireNonNullElse(command.namesConfidential(), Confidential.NOBODY);
    }

    private void refuseDuplicates(RegisterPerson command, List<TypedName> names, BirthDate birth) {
        List<UUID> same = likenesses.of(
                names.stream().map(name -> name.family().text()),
                birth.earliest().toString());
        List<PersonId> alike = likenesses.alike(same, command.birthOrder()).stream()
                .filter(other -> !command.notDuplicateOf().contains(other))
                .toList();
        if (!alike.isEmpty()) {
            throw Refused.because(new PossibleDuplicate(alike));
        }
        // A confidential name cannot be found by trying: then this person may come to be registered twice.
        if (!confidential(command).fromSomebody()) {
            likenesses.note(same, command.person(), command.birthOrder());
        }
    }

    private @Nullable BirthDate birthDate(@Nullable Confided typed) {
        return typed == null || typed.isBlank() ? null : BirthDate.read(typed.text(), today);
    }
}
