package org.evenhand.audit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.audit.LedgerCommand.AcknowledgeFinding;
import org.evenhand.audit.LedgerCommand.AskForAudit;
import org.evenhand.audit.LedgerEvent.AuditAskedFor;
import org.evenhand.audit.LedgerEvent.FindingAcknowledged;
import org.evenhand.platform.Refused;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One of the two logs, as those who keep it decide about it. */
@Aggregate
class KeptLogStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

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

    @EventSourcingHandler
    void on(LedgerEvent event) {
        stream = event.stream();
    }
}
