package org.evenhand.consent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.consent.ConsentRefusal.ConsentInTheFuture;
import org.evenhand.consent.ConsentRefusal.PersonNotInCase;
import org.evenhand.consent.PrivacyNoticeCommand.RecordPrivacyNotice;
import org.evenhand.consent.PrivacyNoticeEvent.PrivacyNoticeGiven;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** Which privacy notices were given about one person, to the person or, for a child, to a parent. */
@Aggregate
class PrivacyNoticeStream {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    @AggregateIdentifier
    private @Nullable StreamId stream;

    PrivacyNoticeStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void give(RecordPrivacyNotice command, Clock clock, LocalTimes times, OtherStreams others) {
        CaseFile caseFile = CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
        if (!caseFile.isKnown()) {
            throw Refused.because(new NotFound());
        }
        if (!caseFile.has(command.person())) {
            throw Refused.because(new PersonNotInCase(command.person()));
        }
        boolean forAChild = caseFile.isChild(command.person()) && caseFile.isParent(command.to());
        if (!command.to().equals(command.person()) && !forAChild) {
            throw Refused.because(new PersonNotInCase(command.to()));
        }
        if (!LANGUAGE.matcher(command.language().value()).matches()) {
            throw Refused.because(new FieldMalformed("language", "a language as en or cy"));
        }
        Moment at = times.moment(command.at(), "at");
        if (at.at().isAfter(clock.instant())) {
            throw Refused.because(new ConsentInTheFuture());
        }
        apply(new PrivacyNoticeGiven(
                command.caseFile(), command.person(), command.version(), command.language(), command.to(), at));
    }

    @EventSourcingHandler
    void on(PrivacyNoticeEvent event) {
        stream = event.stream();
    }
}
