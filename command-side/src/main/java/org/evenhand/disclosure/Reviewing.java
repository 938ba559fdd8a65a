package org.evenhand.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.evenhand.disclosure.DisclosureCommand.MarkPassages;
import org.evenhand.disclosure.DisclosureCommand.RecordLegalReview;
import org.evenhand.disclosure.DisclosureCommand.RecordPrivilegeException;
import org.evenhand.disclosure.DisclosureCommand.RecordSeriousHarmOpinion;
import org.evenhand.disclosure.DisclosureEvent.LegalReviewRecorded;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.disclosure.DisclosureRefusal.AdviceRefRequired;
import org.evenhand.disclosure.DisclosureRefusal.OpinionRequired;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Intent;

/** What is looked at before anything may leave: advice, an opinion on harm, passages and privilege. */
final class Reviewing {

    private final Disclosing file;

    Reviewing(Disclosing file) {
        this.file = file;
    }

    @CommandHandler
    void record(RecordLegalReview command, @MetaDataValue(Intent.KEY) Intent intent) {
        Request open = file.open();
        if (command.adviceRef().isBlank()) {
            throw Refused.because(new AdviceRefRequired());
        }
        apply(new LegalReviewRecorded(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                Disclosing.about(command.adviceRef(), open),
                command.advice(),
                intent.actor().id()));
    }

    @CommandHandler
    void record(RecordSeriousHarmOpinion command, @MetaDataValue(Intent.KEY) Intent intent) {
        Request open = file.open();
        if (command.opinion().isBlank()) {
            throw Refused.because(new OpinionRequired());
        }
        apply(new SeriousHarmOpinionRecorded(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                command.harmLikely(),
                Disclosing.about(command.opinion(), open),
                intent.actor().id()));
    }

    @CommandHandler
    void mark(MarkPassages command, @MetaDataValue(Intent.KEY) Intent intent, OnRecord record) {
        apply(new MarkingPassages(file.open(), record)
                .of(command, intent.actor().id()));
    }

    @CommandHandler
    void except(
            RecordPrivilegeException command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others) {
        Request open = file.open();
        apply(new RelyingOnAnException(
                        open, file.reviews(), file.privileged(policy, others, Disclosing.today(clock, times)))
                .of(command, intent.actor().id()));
    }
}
