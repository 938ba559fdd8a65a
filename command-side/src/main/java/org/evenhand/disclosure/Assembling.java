package org.evenhand.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.evenhand.disclosure.DisclosureCommand.BuildDisclosurePack;
import org.evenhand.disclosure.DisclosureCommand.CheckConfidentiality;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureEvent.ConfidentialityChecked;
import org.evenhand.disclosure.DisclosureRefusal.NotEveryPageChecked;
import org.evenhand.disclosure.DisclosureRefusal.NotThePackThatWasBuilt;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Intent;

/** What leaves: its scope, the pack, and that somebody read every page of it. */
final class Assembling {

    private final Disclosing file;

    Assembling(Disclosing file) {
        this.file = file;
    }

    /** Also after a release: what is sent in correction may be less than what was sent first. */
    @CommandHandler
    void decide(
            DecideDisclosureScope command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others) {
        Lawful lawful = file.lawful(Disclosing.now(clock, times), policy, others);
        apply(new Scoping(lawful).of(command, intent.actor().id()));
    }

    @CommandHandler
    void build(
            BuildDisclosurePack command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            DisclosurePolicy policy,
            OtherStreams others,
            OnRecord record) {
        Lawful lawful = file.lawful(Disclosing.now(clock, times), policy, others);
        Scope decided = file.stillLawful(lawful);
        apply(new Packing(
                        lawful,
                        decided,
                        record,
                        file.privileged(policy, others, Disclosing.today(clock, times)),
                        file.marked())
                .build(file.packs() + 1, intent.actor().id()));
    }

    @CommandHandler
    void check(CheckConfidentiality command, @MetaDataValue(Intent.KEY) Intent intent) {
        Request open = file.open();
        Pack built = file.built();
        if (!built.hash().equals(command.packHash())) {
            throw Refused.because(new NotThePackThatWasBuilt());
        }
        if (command.pages() < 1 || command.checked() != command.pages()) {
            throw Refused.because(new NotEveryPageChecked(command.pages(), command.checked()));
        }
        apply(new ConfidentialityChecked(
                open.disclosure(),
                open.caseFile(),
                open.compartment(),
                command.packHash(),
                command.pages(),
                command.findings(),
                intent.actor().id()));
    }
}
