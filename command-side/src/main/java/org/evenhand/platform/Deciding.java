package org.evenhand.platform;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.law.LawNotKnown;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Actor;
import org.evenhand.record.Anonymous;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal;
import org.evenhand.record.GeneralRefusal.IdempotencyConflict;
import org.evenhand.record.GeneralRefusal.StaleStream;
import org.evenhand.record.Intent;
import org.evenhand.record.Refusal;
import org.evenhand.store.CommandAlreadyRecorded;
import org.evenhand.vault.SubjectErased;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a command comes to its one outcome: known already, refused, conflicting and decided again, or done.
 *
 * <p>Trusts the command log: what it holds has happened, whatever went wrong afterwards, and what it does not hold has not.
 */
final class Deciding {

    private static final Logger LOG = LoggerFactory.getLogger(Deciding.class);
    /** For whoever saw a version: then it is theirs to look again. */
    private static final int DECIDED_AGAIN_AT_MOST = 3;
    /**
     * For whoever saw none, and so could only send the same again: a concern is not lost because others were busy with the case.
     */
    private static final Duration PERSEVERES = Duration.ofSeconds(20);

    private static final int LONGEST_PAUSE_MILLIS = 50;

    private final Outcomes outcomes;
    private final Rights rights;
    private final Expectation expectation;
    private final Versions versions;

    Deciding(Outcomes outcomes, Rights rights, Versions versions) {
        this.outcomes = outcomes;
        this.rights = rights;
        this.versions = versions;
        this.expectation = new Expectation(outcomes, versions);
    }

    Expectation expectation() {
        return expectation;
    }

    RightsStillHold rightsStillHold() {
        return new RightsStillHold(rights);
    }

    /** @param attempt decides and appends once, in a unit of work of its own */
    Outcome decide(CommandMessage<?> message, Function<CommandMessage<?>, CommandResultMessage<?>> attempt) {
        var command = (Command) message.getPayload();
        Intent asked = IntentTravels.intentOf(message);
        // Before anything is written or looked up: from here on nobody is named who asked not to be.
        Intent intent = isAnonymous(command) ? asked.by(Actor.UNNAMED) : asked;
        Optional<Outcome> known = outcomes.known(command, intent);
        if (known.isPresent()) {
            return known.get();
        }
        return onFreshState(command, asked, intent, message, attempt);
    }

    private static boolean isAnonymous(Command command) {
        return command instanceof Anonymous sender && sender.anonymous();
    }

    private Outcome onFreshState(
            Command command,
            Intent asked,
            Intent intent,
            CommandMessage<?> message,
            Function<CommandMessage<?>, CommandResultMessage<?>> attempt) {
        long began = System.nanoTime();
        for (int again = 0; isWorthwhile(again, intent, began); again++) {
            letOthersFinish(again);
            Entitled entitled;
            try {
                Entitled theirs = rights.entitle(command, asked);
                // The right is theirs all the same; what it rests on would name them.
                entitled = isAnonymous(command) ? new Entitled(intent, theirs.restsOn()) : theirs;
            } catch (Refused refused) {
                return refuse(command, intent, refused.refusal());
            }
            CommandResultMessage<?> result =
                    attempt.apply(message.andMetaData(Map.of(Intent.KEY, entitled.intent(), Entitled.KEY, entitled)));
            if (!result.isExceptional()) {
                return outcomes.known(command, intent).orElseGet(() -> Outcome.Accepted.withoutWords(command.target()));
            }
            Throwable failure = result.exceptionResult();
            if (refusalIn(failure) instanceof Optional<Refusal> refusal && refusal.isPresent()) {
                return refuse(command, intent, refusal.get());
            }
            if (!(failure instanceof ConcurrencyException)) {
                return afterAll(command, intent, failure);
            }
        }
        long current = versions.of(command.target());
        return refuse(command, intent, new StaleStream(intent.expected().orElse(current), current));
    }

    private static boolean isWorthwhile(int again, Intent intent, long began) {
        return again <= DECIDED_AGAIN_AT_MOST
                || intent.expected().isEmpty() && System.nanoTime() - began < PERSEVERES.toNanos();
    }

    /** Of many who conflict with one another one always gets through; those who step back by chance stop running abreast. */
    private static void letOthersFinish(int again) {
        if (again > DECIDED_AGAIN_AT_MOST) {
            int most = Math.min(again, LONGEST_PAUSE_MILLIS);
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1, most + 1))
                    .toNanos());
        }
    }

    private static Optional<Refusal> refusalIn(Throwable failure) {
        if (failure instanceof LawNotKnown unknown) {
            return Optional.of(unknown.refusal());
        }
        if (isAboutSomebodyErased(failure)) {
            return Optional.of(new GeneralRefusal.SubjectErased());
        }
        return failure instanceof CommandExecutionException execution
                ? execution.getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast)
                : Optional.empty();
    }

    /** Thrown where the event is put into ciphertext, before anything is written; whatever wraps it on its way here. */
    private static boolean isAboutSomebodyErased(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(SubjectErased.class::isInstance);
    }

    /** Its twin may have been first, or it was recorded and something failed afterwards: then it has happened. */
    private Outcome afterAll(Command command, Intent intent, Throwable failure) {
        Optional<Outcome> recorded = outcomes.known(command, intent);
        if (recorded.isEmpty()) {
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
        if (!(failure instanceof CommandAlreadyRecorded)) {
            LOG.error(
                    "command {} ({}) was recorded, then {}: answered as done",
                    intent.commandId(),
                    command.getClass().getSimpleName(),
                    failure.getClass().getName());
        }
        return recorded.get();
    }

    private Outcome refuse(Command command, Intent intent, Refusal refusal) {
        if (refusal instanceof IdempotencyConflict) {
            return new RefusedWith(refusal); // the id is another command's: there is nowhere to record this under
        }
        return outcomes.recordRefusal(command, intent, refusal);
    }
}
