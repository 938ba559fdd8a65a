package org.evenhand.standalone.interleaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.evenhand.sessions.StrikeOutReason;

/** What a team does with a family all day, in any order: mostly allowed, so that the rules meet a record that moves. */
final class UsualWork {

    /** What is done, and by whom. */
    record Step(Actor actor, Command command) {}

    private final TwoSides family;
    private final AnyRecord any;
    private final Random random;
    private final List<SessionId> booked = new ArrayList<>();
    private final List<BarId> standing = new ArrayList<>();
    private final List<NoteId> ofFirst = new ArrayList<>();
    private final List<NoteId> ofSecond = new ArrayList<>();
    private final List<Supplier<Step>> kinds = List.of(
            this::books,
            this::books,
            this::starts,
            this::starts,
            this::starts,
            this::consents,
            this::consents,
            this::consents,
            this::withdraws,
            this::beginsScreening,
            this::findsNothing,
            this::findsNothing,
            this::bars,
            this::lifts,
            this::lifts,
            this::lifts,
            this::lifts,
            this::writes,
            this::writesMore,
            this::signs,
            this::signs,
            this::asksToStrikeOut,
            this::asksToStrikeOut,
            this::strikesOut,
            this::strikesOut,
            this::strikesOut);
    private int slot;

    UsualWork(TwoSides family, AnyRecord any, Random random) {
        this.family = family;
        this.any = any;
        this.random = random;
    }

    Step next() {
        return any.oneOf(kinds).get();
    }

    /** Told what was accepted, to go on from it. */
    void happened(Command command) {
        switch (command) {
            case BookSession e -> booked.add(e.session());
            case SetJointWorkBar e -> standing.add(e.bar());
            case LiftJointWorkBar e -> standing.remove(e.bar());
            case StartNote e -> (e.compartment().equals(Compartment.of(family.a)) ? ofFirst : ofSecond).add(e.note());
            default -> {}
        }
    }

    private Step books() {
        int at = slot++;
        return new Step(
                family.supervisor,
                new BookSession(
                        new SessionId(family.ids().next()),
                        family.caseFile,
                        SessionType.JOINT,
                        new ClockTime(
                                family.today()
                                        .plusDays(300 + at / 20)
                                        .atTime(8, 0)
                                        .plusMinutes(30L * (at % 20)),
                                null,
                                null),
                        20,
                        null,
                        null,
                        List.of(family.a, family.b),
                        List.of(family.supervisor.id())));
    }

    private Step starts() {
        return new Step(
                family.supervisor, new StartSession(recent(booked, SessionId::new), null, List.of(family.a, family.b)));
    }

    private Step consents() {
        return new Step(family.supervisor, family.consenting(parent()));
    }

    private Step withdraws() {
        return new Step(
                family.supervisor,
                new WithdrawConsent(family.caseFile, parent(), ConsentPurpose.JOINT_WORK, family.now(), null));
    }

    private Step beginsScreening() {
        return new Step(family.supervisor, family.screening(parent()));
    }

    private Step findsNothing() {
        return new Step(family.supervisor, family.clear(parent()));
    }

    private Step bars() {
        return new Step(
                family.first,
                new SetJointWorkBar(
                        family.caseFile,
                        new BarId(family.ids().next()),
                        BarBasis.RISK,
                        null,
                        null,
                        TwoSides.words(any.word())));
    }

    private Step lifts() {
        return new Step(
                family.supervisor,
                new LiftJointWorkBar(family.caseFile, recent(standing, BarId::new), TwoSides.words(any.word())));
    }

    private Step writes() {
        boolean first = random.nextBoolean();
        return new Step(
                first ? family.first : family.second,
                family.note(new NoteId(family.ids().next()), first ? family.a : family.b, any.word()));
    }

    private Step writesMore() {
        return onANote(note -> new SaveDraft(note, 1, TwoSides.words(any.word())));
    }

    private Step signs() {
        return onANote(note -> new SignNote(note, 1, null, family.now(), null));
    }

    private Step asksToStrikeOut() {
        return onANote(note -> new RequestStrikeOut(note, StrikeOutReason.WRONG_PERSON, TwoSides.words(any.word())));
    }

    private Step strikesOut() {
        return new Step(
                any.oneOf(List.of(family.supervisor, family.first, family.second)),
                new ApproveStrikeOut(recent(random.nextBoolean() ? ofFirst : ofSecond, NoteId::new)));
    }

    private Step onANote(Function<NoteId, Command> command) {
        boolean first = random.nextBoolean();
        return new Step(
                first ? family.first : family.second, command.apply(recent(first ? ofFirst : ofSecond, NoteId::new)));
    }

    private PersonId parent() {
        return random.nextBoolean() ? family.a : family.b;
    }

    /** One of the last few: what was begun is taken further more often than what was forgotten. */
    private <T> T recent(List<T> all, Function<UUID, T> nothingYet) {
        return all.isEmpty()
                ? nothingYet.apply(family.ids().next())
                : all.get(all.size() - 1 - random.nextInt(Math.min(4, all.size())));
    }
}
