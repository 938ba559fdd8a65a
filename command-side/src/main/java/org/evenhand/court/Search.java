package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.court.SearchCommand.FindPeopleToRefer;
import org.evenhand.court.SearchCommand.FindPersonForCase;
import org.evenhand.court.SearchCommand.RequestSearch;
import org.evenhand.court.SearchEvent.SearchRequested;
import org.evenhand.court.SearchRefusal.SearchAlreadyRequested;
import org.evenhand.court.SearchRefusal.TermsTooLong;
import org.evenhand.court.SearchRefusal.TermsTooShort;
import org.evenhand.platform.Refused;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One search: asked once. What it finds is cut to the searcher's rights where it is answered, each time anew. */
@Aggregate
class Search {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    @AggregateIdentifier
    private @Nullable StreamId stream;

    Search() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void request(RequestSearch command, @MetaDataValue(Intent.KEY) Intent intent) {
        asked(command, intent);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void find(FindPeopleToRefer command, @MetaDataValue(Intent.KEY) Intent intent) {
        asked(command, intent);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void find(FindPersonForCase command, @MetaDataValue(Intent.KEY) Intent intent) {
        asked(command, intent);
    }

    private void asked(SearchCommand command, Intent intent) {
        if (stream != null) {
            throw Refused.because(new SearchAlreadyRequested());
        }
        String terms = command.terms().text().strip();
        if (terms.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            throw Refused.because(new TermsTooShort());
        }
        if (terms.length() > LONGEST) {
            throw Refused.because(new TermsTooLong());
        }
        apply(new SearchRequested(
                command.search(),
                command.terms().about(Subject.SITE),
                intent.actor().id()));
    }

    @EventSourcingHandler
    void on(SearchEvent event) {
        stream = event.stream();
    }
}
