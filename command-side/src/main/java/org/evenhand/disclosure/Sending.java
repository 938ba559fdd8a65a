package org.evenhand.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.evenhand.disclosure.DisclosureCommand.RecordDisclosureReceived;
import org.evenhand.disclosure.DisclosureCommand.RefuseDisclosure;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReceived;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRefused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureRefusal.AlreadyReleased;
import org.evenhand.disclosure.DisclosureRefusal.ReceivedBeforeRelease;
import org.evenhand.disclosure.DisclosureRefusal.RecipientRequired;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;

/** How it is answered: released and received, or refused. */
final class Sending {

    private final Disclosing file;

    Sending(Disclosing file) {
        this.file = file;
    }

    @CommandHandler
    void release(
            ReleaseDisclosure command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others,
            OnRecord record) {
        Request open = file.open();
        if (file.isReleased()) {
            throw Refused.because(new AlreadyReleased());
        }
        if (command.recipient().isBlank()) {
            throw Refused.because(new RecipientRequired());
        }
        file.term().refuseUnknownRequester();
        var releasing = new Releasing(
                file.scope(),
                file.pack(),
                record,
                others,
                file.privileged(policy, others, Disclosing.today(clock, times)));
        Pack leaving = releasing.approved(command.packHash(), intent.actor().id());
        Lawful lawful = file.lawful(Disclosing.now(clock, times), policy, others);
        Scope decided = file.stillLawful(lawful);
        lawful.refuseAnotherRecipient(command.recipient());
        if (!command.asOfStated()) {
            releasing.refuseOutdated(leaving, open, decided);
        }
        file.say(
                new DisclosureReleased(
                        open.disclosure(),
                        open.caseFile(),
                        open.compartment(),
                        command.packHash(),
                        Disclosing.about(command.recipient(), open),
                        command.method(),
                        command.asOfStated(),
                        Disclosing.now(clock, times),
                        intent.actor().id()),
                others);
    }

    @CommandHandler
    void received(RecordDisclosureReceived command, Clock clock, LocalTimes times) {
        Request open = file.open();
        Instant releasedAt = file.releasedAt();
        Moment at = times.moment(command.at(), "at");
        if (at.at().isBefore(releasedAt) || at.at().isAfter(clock.instant())) {
            throw Refused.because(new ReceivedBeforeRelease());
        }
        apply(new DisclosureReceived(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                at,
                Confided.ifSaid(command.acknowledgementRef(), open.caseFile().subject())));
    }

    @CommandHandler
    void refuse(RefuseDisclosure command, OtherStreams others) {
        Request open = file.open();
        if (file.isReleased()) {
            throw Refused.because(new AlreadyReleased());
        }
        file.say(
                new DisclosureRefused(
                        open.disclosure(),
                        open.caseFile(),
                        open.compartment(),
                        command.because(),
                        Disclosing.about(Disclosing.reason(command.reason()), open)),
                others);
    }
}
