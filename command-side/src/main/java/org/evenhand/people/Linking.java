package org.evenhand.people;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evenhand.people.PersonCommand.ApprovePersonLink;
import org.evenhand.people.PersonCommand.ProposePersonLink;
import org.evenhand.people.PersonEvent.PersonLinkProposed;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonRefusal.HeldWithoutPrivacyOfficer;
import org.evenhand.people.PersonRefusal.OneRecordOnly;
import org.evenhand.people.PersonRefusal.OpposingParties;
import org.evenhand.people.PersonRefusal.OtherRecordUnknown;
import org.evenhand.people.PersonRefusal.RecordsAlreadyLinked;
import org.evenhand.people.PersonRefusal.SecondDeciderRequired;
import org.evenhand.people.PersonRefusal.TwinsAreTwo;
import org.evenhand.platform.OpposingSides;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * How two records come to be known as one human's (edge case 16). One proposes, another approves, and never for people who
 * oppose each other, whatever the evidence: the mistake would show one parent's record to the other's side.
 */
record Linking(OtherStreams others) {

    /** Who asked for a link, and as what. */
    record Asked(StaffId by, Role as) {}

    PersonLinkProposed propose(ProposePersonLink command, Actor actor) {
        mayBeOne(command.person(), command.absorbed());
        if (command.evidence().isBlank()) {
            throw Refused.because(new FieldMissing("evidence"));
        }
        return new PersonLinkProposed(
                command.person(),
                command.absorbed(),
                command.evidence().about(command.person().subject()),
                actor.id(),
                actor.role());
    }

    /** As it stands in the survivor's stream; the other record's stream says the same of itself. */
    PersonsLinked approve(ApprovePersonLink command, Asked asked, Actor actor) {
        if (asked.by().equals(actor.id())) {
            throw Refused.because(new SecondDeciderRequired());
        }
        mayBeOne(command.person(), command.absorbed());
        boolean privacyOfficerAgrees = actor.role() == Role.PRIVACY_OFFICER || asked.as() == Role.PRIVACY_OFFICER;
        if (!privacyOfficerAgrees && (isHeld(command.person()) || isHeld(command.absorbed()))) {
            throw Refused.because(new HeldWithoutPrivacyOfficer());
        }
        return new PersonsLinked(
                command.person(), command.person(), command.absorbed(), evidence(command), asked.by(), actor.id());
    }

    /** The words are read for this decision and held nowhere. */
    private Personal evidence(ApprovePersonLink command) {
        return others.eventsOf(command.target(), PersonLinkProposed.class).stream()
                .filter(proposed -> proposed.absorbed().equals(command.absorbed()))
                .reduce((earlier, later) -> later)
                .map(PersonLinkProposed::evidence)
                .orElseThrow();
    }

    private boolean isHeld(PersonId person) {
        return new LegalHolds(others).stand(person);
    }

    private void mayBeOne(PersonId survivor, PersonId absorbed) {
        if (survivor.equals(absorbed)) {
            throw Refused.because(new OneRecordOnly());
        }
        if (events(absorbed).isEmpty()) {
            throw Refused.because(new OtherRecordUnknown());
        }
        Set<PersonId> these = Links.oneWith(survivor, this::events);
        if (these.contains(absorbed)) {
            throw Refused.because(new RecordsAlreadyLinked());
        }
        Set<PersonId> those = Links.oneWith(absorbed, this::events);
        var sides = new OpposingSides(others);
        for (PersonId one : these) {
            for (PersonId other : those) {
                if (areTwins(one, other)) {
                    throw Refused.because(new TwinsAreTwo());
                }
                if (sides.between(one, other)) {
                    throw Refused.because(new OpposingParties());
                }
            }
        }
    }

    /** Edge case 3: who was registered as the first and the second of twins is two. */
    private boolean areTwins(PersonId one, PersonId other) {
        Integer first = birthOrder(one);
        Integer second = birthOrder(other);
        return first != null && second != null && !first.equals(second);
    }

    private @Nullable Integer birthOrder(PersonId person) {
        return events(person).stream()
                .filter(PersonRegistered.class::isInstance)
                .map(event -> ((PersonRegistered) event).birthOrder())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<PersonEvent> events(PersonId person) {
        return others.eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class);
    }
}
