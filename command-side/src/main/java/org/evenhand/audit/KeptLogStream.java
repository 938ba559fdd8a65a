package org.evenhand.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.audit.LedgerCommand.AcknowledgeFinding;
import org.evenhand.audit.LedgerCommand.AddSigningKey;
import org.evenhand.audit.LedgerCommand.AskForAudit;
import org.evenhand.audit.LedgerCommand.WithdrawSigningKey;
import org.evenhand.audit.LedgerEvent.AuditAskedFor;
import org.evenhand.audit.LedgerEvent.FindingAcknowledged;
import org.evenhand.audit.LedgerEvent.SigningKeyAnnounced;
import org.evenhand.audit.LedgerEvent.SigningKeyWithdrawn;
import org.evenhand.audit.LedgerRefusal.LastSigningKey;
import org.evenhand.audit.LedgerRefusal.SigningKeyUnknown;
import org.evenhand.audit.LedgerRefusal.SigningKeysKeptElsewhere;
import org.evenhand.platform.Refused;
import org.evenhand.publishing.SigningKeys;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Intent;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One of the two logs, as those who keep it decide about it. */
@Aggregate
class KeptLogStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Set<String> withdrawn = new HashSet<>();

    KeptLogStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void audit(AskForAudit command, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new AuditAskedFor(command.log(), intent.actor().id()));
    }

    /**
     * May be said again: findings are kept where the audit runs, outside the database, and what was acknowledged before it was
     * found ends no alarm.
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void acknowledge(AcknowledgeFinding command, @MetaDataValue(Intent.KEY) Intent intent) {
        if (command.reason().isBlank()) {
            throw Refused.because(new FieldMissing("reason"));
        }
        apply(new FindingAcknowledged(
                command.log(),
                command.finding(),
                command.reason().about(Subject.SITE),
                intent.actor().id()));
    }

    /** A key that was made and never announced, because the command was decided again, never signs. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void add(AddSigningKey command, SigningKeys keys, @MetaDataValue(Intent.KEY) Intent intent) {
        if (keys.active(command.log().word()).isEmpty()) {
            throw Refused.because(new SigningKeysKeptElsewhere());
        }
        SigningKeys.Key made = keys.prepare(command.log().word(), KeysFollowTheRecord.kind(command.kind()));
        apply(new SigningKeyAnnounced(
                command.log(), command.kind(), made.text(), intent.actor().id()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void withdraw(WithdrawSigningKey command, SigningKeys keys, @MetaDataValue(Intent.KEY) Intent intent) {
        List<SigningKeys.Key> signing = keys.active(command.log().word()).stream()
                // The record knows first: the folder follows it.
                .filter(each -> !withdrawn.contains(each.text()))
                .toList();
        SigningKeys.Key key = signing.stream()
                .filter(each -> each.id().equals(command.key()))
                .findFirst()
                .orElseThrow(() -> Refused.because(new SigningKeyUnknown()));
        if (signing.stream().filter(each -> each.kind().equals(key.kind())).count() == 1) {
            throw Refused.because(new LastSigningKey());
        }
        apply(new SigningKeyWithdrawn(command.log(), key.text(), intent.actor().id()));
    }

    @EventSourcingHandler
    void on(LedgerEvent event) {
        stream = event.stream();
        if (event instanceof SigningKeyWithdrawn(WhichLog log, String key, StaffId by)) {
            withdrawn.add(key);
        }
    }
}
