package org.evenhand.disclosure;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.evenhand.disclosure.DisclosureCommand.RecallDisclosure;
import org.evenhand.disclosure.DisclosureCommand.SendDisclosureCorrection;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosureCorrectionSent;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRecalled;
import org.evenhand.disclosure.DisclosureRefusal.CorrectionNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.NothingToCorrect;
import org.evenhand.disclosure.DisclosureStep.SayDisclosedDataChanged;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Intent;

/** What becomes of what was sent: recalled, no longer what the record says, corrected. */
final class AfterTheRelease {

    private final Disclosing file;

    AfterTheRelease(Disclosing file) {
        this.file = file;
    }

    @CommandHandler
    void recall(RecallDisclosure command, OtherStreams others) {
        Request open = file.open();
        file.releasedAt();
        file.say(
                new DisclosureRecalled(
                        open.disclosure(),
                        open.caseFile(),
                        open.compartment(),
                        Disclosing.about(Disclosing.reason(command.reason()), open)),
                others);
    }

    /** Also of what was recalled: whoever read it must be told. Said once, however often it is followed up. */
    @CommandHandler
    void say(SayDisclosedDataChanged command, OtherStreams others) {
        Request known = file.known();
        file.releasedAt();
        if (file.knows(command)) {
            return;
        }
        file.say(
                new DisclosedDataChanged(
                        known.disclosure(),
                        known.caseFile(),
                        known.compartment(),
                        command.source(),
                        command.event(),
                        command.leaf(),
                        command.change(),
                        command.since()),
                others);
    }

    @CommandHandler
    void correct(
            SendDisclosureCorrection command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others,
            OnRecord record) {
        Request open = file.open();
        file.releasedAt();
        if (!file.isChanged()) {
            throw Refused.because(new NothingToCorrect());
        }
        if (file.built().asOfLeaf() <= file.changedAtLeaf()) {
            throw Refused.because(new CorrectionNotBuilt());
        }
        new Releasing(
                        file.scope(),
                        file.pack(),
                        record,
                        others,
                        file.privileged(policy, others, Disclosing.today(clock, times)))
                .approved(command.packHash(), intent.actor().id());
        file.stillLawful(file.lawful(Disclosing.now(clock, times), policy, others));
        file.say(
                new DisclosureCorrectionSent(
                        open.disclosure(),
                        open.caseFile(),
                        open.compartment(),
                        command.packHash(),
                        command.method(),
                        intent.actor().id()),
                others);
    }
}
