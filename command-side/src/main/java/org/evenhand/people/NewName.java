package org.evenhand.people;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonRefusal.FutureNameNeedsDocument;
import org.evenhand.people.PersonRefusal.NameMissing;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;

/**
 * How a name changes. The new surname becomes findable beside the old one, so the person is not registered again under it; a
 * confidential one does not, because whoever tries surnames with a date of birth would be told which of them is somebody's.
 */
record NewName(OtherStreams others, Likenesses likenesses, LocalDate today) {

    NameChanged of(ChangeName command, Confidential confidential) {
        if (Names.isBlank(command.name())) {
            throw Refused.because(new NameMissing());
        }
        Personal document =
                Confided.ifSaid(command.documentRef(), command.person().subject());
        if (command.effectiveFrom().isAfter(today) && document == null) {
            throw Refused.because(new FutureNameNeedsDocument());
        }
        if (!confidential.fromSomebody()) {
            for (PersonRegistered registered : others.eventsOf(command.target(), PersonRegistered.class)) {
                noteLikeness(command, registered);
            }
        }
        return new NameChanged(
                command.person(),
                Names.about(command.person(), command.name()),
                command.kind(),
                command.effectiveFrom(),
                document,
                confidential);
    }

    private void noteLikeness(ChangeName command, PersonRegistered registered) {
        String born = registered.dateOfBirth() == null
                ? null
                : registered.dateOfBirth().text();
        if (born != null) {
            var alike = likenesses.of(Stream.of(command.name().family().text()), born);
            likenesses.note(alike, command.person(), registered.birthOrder());
        }
    }
}
