package org.evenhand.bundles;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.bundles.BundleCommand.OrderBundle;
import org.evenhand.bundles.BundleCommand.OrderBundleOfDisclosure;
import org.evenhand.bundles.BundleCommand.OrderBundleOfPeriod;
import org.evenhand.bundles.BundleEvent.BundleOrdered;
import org.evenhand.bundles.BundleEvent.PeriodBundleOrdered;
import org.evenhand.bundles.BundleRefusal.BundleAlreadyOrdered;
import org.evenhand.bundles.BundleRefusal.PackNotReleased;
import org.evenhand.bundles.BundleRefusal.PeriodEndsBeforeItBegins;
import org.evenhand.bundles.BundleRefusal.PeriodNotOver;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.disclosure.DisclosureEvent;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRecalled;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** One bundle: ordered once. Content leaves in it only as it already left in a pack; everything else is proven and withheld. */
@Aggregate
class Bundle {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    Bundle() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void order(OrderBundle command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        once();
        if (!CaseFile.of(others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class))
                .isKnown()) {
            throw Refused.because(new NotFound());
        }
        apply(new BundleOrdered(
                command.bundle(),
                command.caseFile(),
                Compartment.STAFF,
                null,
                null,
                intent.actor().id()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void order(OrderBundleOfDisclosure command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        once();
        Released released = released(command, others);
        apply(new BundleOrdered(
                command.bundle(),
                command.caseFile(),
                released.compartment(),
                command.disclosure(),
                released.packHash(),
                intent.actor().id()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void order(OrderBundleOfPeriod command, LocalTimes times, Clock clock, @MetaDataValue(Intent.KEY) Intent intent) {
        once();
        Instant from = times.moment(command.from(), "from").at();
        Instant until = times.moment(command.until(), "until").at();
        if (!from.isBefore(until)) {
            throw Refused.because(new PeriodEndsBeforeItBegins());
        }
        if (until.isAfter(clock.instant())) {
            throw Refused.because(new PeriodNotOver());
        }
        apply(new PeriodBundleOrdered(
                command.bundle(), from, until, intent.actor().id()));
    }

    private void once() {
        if (stream != null) {
            throw Refused.because(new BundleAlreadyOrdered());
        }
    }

    private record Released(Compartment compartment, String packHash) {}

    private static Released released(OrderBundleOfDisclosure command, OtherStreams others) {
        String built = null;
        Released released = null;
        for (DisclosureEvent event :
                others.eventsOf(DisclosureEvent.streamOf(command.disclosure()), DisclosureEvent.class)) {
            if (!event.caseFile().equals(command.caseFile())) {
                throw Refused.because(new NotFound());
            }
            switch (event) {
                case DisclosurePackBuilt pack -> {
                    built = pack.packHash();
                    released = null;
                }
                case DisclosureReleased e ->
                    released = e.packHash().equals(built) ? new Released(e.compartment(), e.packHash()) : released;
                case DisclosureRecalled e -> released = null;
                default -> {
                    // What else happens to a disclosure neither sends nor takes back a pack.
                }
            }
        }
        if (released == null) {
            throw Refused.because(new PackNotReleased());
        }
        return released;
    }

    @EventSourcingHandler
    void on(BundleEvent event) {
        stream = event.stream();
    }
}
