package org.evenhand.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** A family's plans, the newest first, each as it was proposed last and, where that is another, as it is in force. */
public record Plans(CaseFacts facts, List<Written> plans) {

    /** @param inForce the revision on which both agreed; {@code null} where there is none */
    public record Written(
            PlanId plan,
            int revision,
            @Nullable Integer inForce,
            boolean withdrawn,
            List<Item> items,
            List<Agreed> agreed,
            List<Breach> breaches) {}

    /**
     * @param settledFrom from which day the matter is settled elsewhere
     * @param byOrder whether by a court's order; else by another plan
     */
    public record Item(
            int revision,
            PlanMatter matter,
            @Nullable String text,
            @Nullable PersonId wishesOf,
            @Nullable LocalDate settledFrom,
            boolean byOrder) {}

    public record Agreed(int revision, PersonId person, Instant agreedAt) {}

    /** Only those of people on whose side the asker works. */
    public record Breach(
            PersonId person, PlanMatter matter, @Nullable String text, Instant claimedAt) {}
}
