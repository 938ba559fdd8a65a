package org.evenhand.people;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.people.Linking.Asked;
import org.evenhand.people.PersonCommand.ApprovePersonLink;
import org.evenhand.people.PersonCommand.ChangeName;
import org.evenhand.people.PersonCommand.DeclinePersonLink;
import org.evenhand.people.PersonCommand.FlagConfidentiality;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonCommand.ProposePersonLink;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.PersonCommand.UnlinkPersons;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonLinkDeclined;
import org.evenhand.people.PersonEvent.PersonLinkProposed;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonRefusal.ConfidentialityRequired;
import org.evenhand.people.PersonRefusal.LinkAlreadyProposed;
import org.evenhand.people.PersonRefusal.LinkNotProposed;
import org.evenhand.people.PersonRefusal.PersonAlreadyRegistered;
import org.evenhand.people.PersonRefusal.RecordsNotLinked;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.vault.Fingerprints;
import org.jspecify.annotations.Nullable;

/** One human. Holds whether their details are protected, and nothing personal. */
@Aggregate
class PersonStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private @Nullable ConfidentialityFlagged flag;
    private @Nullable RefugeMarked refuge;
    private Shielded shielded = Shielded.NOT;
    private final Map<PersonId, Asked> asked = new HashMap<>();
    /** Each record that this one is linked with, and which of the two survives. */
    private final Map<PersonId, PersonId> survivors = new HashMap<>();

    PersonStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(
            RegisterPerson command, Clock clock, LocalTimes times, OtherStreams others, Fingerprints fingerprints) {
        if (stream != null) {
            throw Refused.because(new PersonAlreadyRegistered(command.person()));
        }
        apply(new Registration(new Likenesses(others, fingerprints), today(clock, times)).of(command));
    }

    @CommandHandler
    void changeName(ChangeName command, Clock clock, LocalTimes times, OtherStreams others, Fingerprints fingerprints) {
        apply(new NewName(others, new Likenesses(others, fingerprints), today(clock, times))
                .of(command, confidentiality(command.confidential(), shielded(others))));
    }

    @CommandHandler
    void setContactDetails(SetContactDetails command, OtherStreams others) {
        if (command.detail().isBlank()) {
            throw Refused.because(new FieldMissing("detail"));
        }
        apply(new ContactDetailsSet(
                command.person(),
                command.kind(),
                command.detail().about(command.person().subject()),
                confidentiality(command.confidential(), shielded(others)),
                command.validFrom()));
    }

    // Never refused: a refuge may be marked again with other facts. The same facts again say nothing new.
    @CommandHandler
    void markRefuge(MarkRefuge command) {
        var marked = new RefugeMarked(command.person(), command.from(), command.basis());
        if (!marked.equals(refuge)) {
            apply(marked);
        }
    }

    @CommandHandler
    void flagConfidentiality(FlagConfidentiality command) {
        var flagged = new ConfidentialityFlagged(command.person(), command.basis(), command.from());
        if (!flagged.equals(flag)) {
            apply(flagged);
        }
    }

    @CommandHandler
    void propose(ProposePersonLink command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        if (asked.containsKey(command.absorbed())) {
            throw Refused.because(new LinkAlreadyProposed());
        }
        apply(new Linking(others).propose(command, intent.actor()));
    }

    @CommandHandler
    void approve(ApprovePersonLink command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        Asked proposal = proposed(command.absorbed());
        PersonsLinked linked = new Linking(others).approve(command, proposal, intent.actor());
        apply(linked);
        others.alsoAppend(linked.mirrored());
    }

    @CommandHandler
    void decline(DeclinePersonLink command, @MetaDataValue(Intent.KEY) Intent intent) {
        proposed(command.absorbed());
        apply(new PersonLinkDeclined(
                command.person(),
                command.absorbed(),
                reason(command.reason(), command.person()),
                intent.actor().id()));
    }

    // From either record, and whichever of the two was named first when they were linked.
    @CommandHandler
    void unlink(UnlinkPersons command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        PersonId survivor = survivors.get(command.absorbed());
        if (survivor == null) {
            throw Refused.because(new RecordsNotLinked());
        }
        PersonId absorbed = survivor.equals(command.person()) ? command.absorbed() : command.person();
        var unlinked = new PersonsUnlinked(
                command.person(),
                survivor,
                absorbed,
                reason(command.reason(), command.person()),
                intent.actor().id());
        apply(unlinked);
        others.alsoAppend(unlinked.mirrored());
    }

    private Asked proposed(PersonId absorbed) {
        Asked proposal = asked.get(absorbed);
        if (proposal == null) {
            throw Refused.because(new LinkNotProposed());
        }
        return proposal;
    }

    private static Personal reason(Confided typed, PersonId person) {
        if (typed.isBlank()) {
            throw Refused.because(new FieldMissing("reason"));
        }
        return typed.about(person.subject());
    }

    /** Also by what is said under another record of the same human. */
    private Shielded shielded(OtherStreams others) {
        return survivors.keySet().stream()
                .map(linked -> Shielded.human(
                        linked, each -> others.eventsOf(new StreamId(StreamType.PERSON, each), PersonEvent.class)))
                .reduce(shielded, Shielded::or);
    }

    private static Confidential confidentiality(@Nullable Confidential said, Shielded shielded) {
        if (said == null) {
            if (shielded.isSo()) {
                throw Refused.because(new ConfidentialityRequired());
            }
            return Confidential.NOBODY;
        }
        if (shielded.refuge() && !said.fromOtherParties()) {
            // One answer for every kind of protection: nobody learns from a refusal that somebody is in a refuge.
            throw Refused.because(new ConfidentialityRequired());
        }
        return said;
    }

    private static LocalDate today(Clock clock, LocalTimes times) {
        return LocalDate.ofInstant(clock.instant(), times.serviceZone());
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        stream = event.stream();
        shielded = shielded.after(event);
        switch (event) {
            case PersonRegistered _, NameChanged _, ContactDetailsSet _ -> {}
            case ConfidentialityFlagged flagged -> flag = flagged;
            case RefugeMarked marked -> refuge = marked;
            case PersonLinkProposed e -> asked.put(e.absorbed(), new Asked(e.proposedBy(), e.proposedAs()));
            case PersonLinkDeclined e -> asked.remove(e.absorbed());
            case PersonsLinked e -> {
                asked.remove(e.other());
                survivors.put(e.other(), e.survivor());
            }
            case PersonsUnlinked e -> survivors.remove(e.other());
        }
    }
}
