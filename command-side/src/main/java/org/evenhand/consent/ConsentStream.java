package org.evenhand.consent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.consent.ConsentCommand.AssessCompetence;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentCommand.RefuseConsent;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentRefusal.ConsentInTheFuture;
import org.evenhand.consent.ConsentRefusal.NotGiven;
import org.evenhand.consent.ConsentRefusal.PersonNotInCase;
import org.evenhand.consent.ConsentRefusal.WithdrawnBeforeGiven;
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** One person's consent for one purpose in one case file; to share the record, with each recipient by themselves. */
@Aggregate
class ConsentStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final List<ConsentEvent> said = new ArrayList<>();

    ConsentStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void give(GiveConsent command, Clock clock, LocalTimes times, Law law, OtherStreams others) {
        CaseFile caseFile = caseFileOf(command, others);
        Recipient recipient = new Recipients(caseFile).of(command, false);
        apply(new Giving(caseFile, consent(recipient), others, times, law, clock.instant()).of(command, recipient));
    }

    // May take effect later than now: "from Monday on". Erases nothing, and undoes no disclosure already made.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void withdraw(WithdrawConsent command, LocalTimes times, OtherStreams others) {
        Moment effective = times.moment(command.effective(), "effective");
        Recipient recipient = command.purpose() == ConsentPurpose.RECORD_SHARING || command.recipient() != null
                ? new Recipients(caseFileOf(command, others)).of(command, false)
                : null;
        Consent consent = consent(recipient);
        if (consent.given() == null) {
            throw Refused.because(new NotGiven());
        }
        if (effective.at().isBefore(consent.given().at())) {
            throw Refused.because(new WithdrawnBeforeGiven());
        }
        if (!consent.isInForceAt(effective.at())) {
            throw Refused.because(new NotGiven());
        }
        apply(new ConsentWithdrawn(
                command.caseFile(), command.person(), command.purpose(), effective, told(command), recipient));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void refuse(RefuseConsent command, Clock clock, LocalTimes times, OtherStreams others) {
        Recipient recipient = new Recipients(caseFileOf(command, others)).of(command, true);
        Moment at = times.moment(command.at(), "at");
        if (at.at().isAfter(clock.instant())) {
            throw Refused.because(new ConsentInTheFuture());
        }
        apply(new ConsentRefused(command.caseFile(), command.person(), command.purpose(), at, recipient));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void assess(
            AssessCompetence command,
            Clock clock,
            LocalTimes times,
            Law law,
            OtherStreams others,
            StaffDirectory staff,
            @MetaDataValue(Intent.KEY) Intent intent) {
        CaseFile caseFile = caseFileOf(command, others);
        apply(new AssessingCompetence(
                        new Capacity(caseFile, Consent.of(said), others, law), staff, times, clock.instant())
                .of(command, intent.actor().id()));
    }

    private Consent consent(@Nullable Recipient recipient) {
        return recipient == null ? Consent.of(said) : Consent.toward(recipient, said);
    }

    private static @Nullable Personal told(WithdrawConsent command) {
        Confided words = command.told();
        return words == null || words.isBlank()
                ? null
                : words.about(command.person().subject());
    }

    private static CaseFile caseFileOf(ConsentCommand command, OtherStreams others) {
        CaseFile caseFile = CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
        if (!caseFile.isKnown()) {
            throw Refused.because(new NotFound());
        }
        if (!caseFile.has(command.person())) {
            throw Refused.because(new PersonNotInCase(command.person()));
        }
        return caseFile;
    }

    @EventSourcingHandler
    void on(ConsentEvent event) {
        stream = event.stream();
        said.add(event);
    }
}
