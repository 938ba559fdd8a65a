package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCommand.AddParty;
import org.evenhand.court.CourtCommand.CorrectCourtNumber;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtCommand.RecordOrder;
import org.evenhand.court.CourtCommand.RecordProvision;
import org.evenhand.court.CourtCommand.SupersedeOrder;
import org.evenhand.court.CourtEvent.ApplicationRecorded;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtEvent.DirectionComplied;
import org.evenhand.court.CourtEvent.DirectionDischarged;
import org.evenhand.court.CourtEvent.DirectionExtended;
import org.evenhand.court.CourtEvent.DirectionMissed;
import org.evenhand.court.CourtEvent.DirectionRecorded;
import org.evenhand.court.CourtEvent.HearingAdjourned;
import org.evenhand.court.CourtEvent.HearingHeld;
import org.evenhand.court.CourtEvent.HearingListed;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.court.CourtEvent.HearingVacated;
import org.evenhand.court.CourtEvent.LeaveRequired;
import org.evenhand.court.CourtEvent.NoSafeServiceRoute;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.PagesChecked;
import org.evenhand.court.CourtEvent.PartyAdded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.CourtEvent.ReportingRestrictionRecorded;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.court.CourtRefusal.CourtCaseAlreadyLinked;
import org.evenhand.court.PersonInCourtEvent.CourtCaseEntered;
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.vault.Fingerprints;
import org.jspecify.annotations.Nullable;

/** One court case. Decides nothing itself: each matter below keeps its own state and rules. */
@Aggregate
class CourtCase {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final HeldNumber number = new HeldNumber();
    private final Involved involved = new Involved();
    private final Hearings hearings = new Hearings();
    private final Orders orders = new Orders();
    private final Provisions provisions = new Provisions();
    private final Directions directions = new Directions();
    private final Leave leave = new Leave(orders, provisions);

    @AggregateMember
    private final Listing listing = new Listing(hearings, orders, involved);

    @AggregateMember
    private final Directing directing = new Directing(directions, orders, involved);

    @AggregateMember
    private final Applications applications = new Applications(involved, leave);

    @AggregateMember
    private final PageChecks checks = new PageChecks();

    @AggregateMember
    private final Serving serving = new Serving(involved, checks);

    @AggregateMember
    private final Restrictions restrictions = new Restrictions(orders);

    @AggregateMember
    private final Summonses summonses = new Summonses(involved);

    CourtCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void link(LinkCourtCase command, Fingerprints fingerprints, OtherStreams others) {
        if (stream != null) {
            throw Refused.because(new CourtCaseAlreadyLinked(command.courtCase()));
        }
        CourtNumber typed = CourtNumber.typed(command.number(), command.scheme());
        String court = Words.court(command.court());
        involved.refuseUnfit(command.parties(), others);
        if (command.caseFile() != null) {
            Family.of(command.caseFile(), others);
        }
        UUID fingerprint = HeldNumber.take(typed, command.courtCase(), fingerprints, others);
        apply(new CourtCaseLinked(
                command.courtCase(),
                Personal.of(command.courtCase().subject(), typed.text()),
                fingerprint,
                typed.scheme(),
                court,
                command.type(),
                command.parties(),
                command.caseFile()));
        command.parties().forEach(party -> others.alsoAppend(entered(command.courtCase(), party)));
    }

    @CommandHandler
    void link(LinkCaseFile command, Law law, Clock clock, LocalTimes times, OtherStreams others) {
        apply(involved.link(command, others));
        ZonedDateTime now = now(clock, times);
        // As if its orders had come after the link.
        if (orders.anyBinds(now)) {
            callForScreening(command.caseFile(), now.toLocalDate(), others);
        }
        KeepingApart apart = KeepingApart.on(now.toLocalDate(), law);
        var bars = new ArrayList<>(orders.barsIn(command.caseFile(), command.courtCase(), now, apart));
        bars.addAll(provisions.barsIn(command.caseFile(), command.courtCase(), orders, now, apart));
        new SettingBars(command.caseFile(), others).set(bars);
        directions.leftToDo(command.caseFile()).forEach(others::alsoAppend);
        serving.leftToDo(command.caseFile()).forEach(others::alsoAppend);
        summonses.leftToDo(command.caseFile()).forEach(others::alsoAppend);
    }

    @CommandHandler
    void add(AddParty command, OtherStreams others) {
        involved.refuseUnfit(List.of(command.party()), others);
        apply(new PartyAdded(command.courtCase(), command.party()));
        others.alsoAppend(entered(command.courtCase(), command.party()));
    }

    @CommandHandler
    void correct(CorrectCourtNumber command, Fingerprints fingerprints, OtherStreams others) {
        apply(number.correct(command, fingerprints, others));
    }

    @CommandHandler
    void receive(RecordOrder command, Law law, Clock clock, LocalTimes times, OtherStreams others) {
        LocalDate today = today(clock, times);
        orders.receive(command, today, times, hearings).forEach(AggregateLifecycle::apply);
        if (command.state().inForce()) {
            involved.caseFiles().forEach(caseFile -> callForScreening(caseFile, today, others));
        }
        ZonedDateTime now = now(clock, times);
        KeepingApart apart = KeepingApart.on(today, law);
        involved.caseFiles()
                .forEach(caseFile -> new SettingBars(caseFile, others)
                        .set(orders.barsOf(command.version(), caseFile, command.courtCase(), now, apart)));
    }

    private static void callForScreening(CaseFileId caseFile, LocalDate today, OtherStreams others) {
        new RescreensByOrder(caseFile, others).calledFor(today).forEach(others::alsoAppend);
    }

    @CommandHandler
    void supersede(SupersedeOrder command) {
        apply(orders.supersede(command));
    }

    @CommandHandler
    void record(RecordProvision command, Law law, Clock clock, LocalTimes times, OtherStreams others) {
        involved.refuseOutsiders(command.persons());
        ProvisionRecorded recorded = provisions.record(command, orders, times);
        apply(recorded);
        ZonedDateTime now = now(clock, times);
        KeepingApart apart = KeepingApart.on(now.toLocalDate(), law);
        involved.caseFiles()
                .forEach(caseFile -> new SettingBars(caseFile, others)
                        .set(provisions.barsIn(caseFile, recorded, orders, now, apart)));
        if (recorded.kind() == ProvisionKind.S91_14) {
            leave.orderedNow(recorded, others).forEach(required -> {
                if (required.courtCase().equals(recorded.courtCase())) {
                    apply(required);
                } else {
                    others.alsoAppend(required);
                }
            });
        }
    }

    private static CourtCaseEntered entered(CourtCaseId courtCase, Party party) {
        return new CourtCaseEntered(party.person(), courtCase, party.role());
    }

    private static LocalDate today(Clock clock, LocalTimes times) {
        return now(clock, times).toLocalDate();
    }

    private static ZonedDateTime now(Clock clock, LocalTimes times) {
        return clock.instant().atZone(times.serviceZone());
    }

    @EventSourcingHandler
    void on(CourtEvent event) {
        stream = event.stream();
        switch (event) {
            case CourtCaseLinked e -> {
                number.is(e.fingerprint(), e.scheme());
                e.parties().forEach(involved::joined);
                if (e.caseFile() != null) {
                    involved.linked(e.caseFile());
                }
            }
            case CourtNumberCorrected e -> number.is(e.fingerprint(), e.scheme());
            case CaseFileLinked e -> involved.linked(e.caseFile());
            case PartyAdded e -> involved.joined(e.party());
            case HearingListed e -> hearings.listed(e);
            case HearingHeld e -> hearings.held(e);
            case HearingVacated e -> hearings.ended(e.hearing());
            case HearingAdjourned e -> hearings.ended(e.hearing());
            case HearingListedInError e -> hearings.ended(e.hearing());
            case OrderReceived e -> orders.received(e);
            case OrderSuperseded e -> orders.superseded(e);
            case ProvisionRecorded e -> provisions.recorded(e);
            case DirectionRecorded e -> directions.recorded(e);
            case DirectionComplied e -> directions.complied(e);
            case DirectionExtended e -> directions.extended(e);
            case DirectionMissed e -> directions.missed(e);
            case DirectionDischarged e -> directions.discharged(e);
            case ApplicationRecorded e -> applications.recorded(e);
            case LeaveRequired _ -> {}
            case PagesChecked e -> checks.checked(e);
            case ServiceAttempted e -> serving.attempted(e);
            case ServiceCompleted e -> serving.completed(e);
            case NoSafeServiceRoute e -> serving.withoutRoute(e);
            case ReportingRestrictionRecorded e -> restrictions.recorded(e);
            case SummonsReceived e -> summonses.received(e);
            case SummonsAnswered e -> summonses.answered(e);
            case SummonsSetAsideRequested e -> summonses.challenged(e);
        }
    }
}
