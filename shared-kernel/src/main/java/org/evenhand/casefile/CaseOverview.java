package org.evenhand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.people.ContactKind;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.jspecify.annotations.Nullable;

/**
 * A whole case on one page, as far as the asker's compartments reach: what they may not see is not in here.
 *
 * @param compartments those that the asker sees, joint first
 * @param bars those that the asker may know of
 * @param jointWorkNotOffered to whoever works on one side only: for a reason that is not told
 */
public record CaseOverview(
        CaseFacts facts,
        List<Compartment> compartments,
        List<Reachable> people,
        List<Screened> screenings,
        List<Consented> consents,
        List<Bar> bars,
        boolean jointWorkNotOffered,
        List<Provision> provisions,
        List<Booked> sessions,
        List<Written> notes,
        List<Team.Allocated> team) {

    /**
     * How somebody may be reached.
     *
     * @param ownSide whether the asker works on this person's side
     * @param refuge whether they are in a refuge; always false for the other side
     */
    public record Reachable(
            PersonId person, boolean ownSide, @Nullable String dateOfBirth, boolean refuge, List<Contact> contacts) {}

    /** @param confidential whether it is kept from somebody */
    public record Contact(ContactKind kind, String detail, boolean confidential, LocalDate validFrom) {}

    /** @param outcome {@code null} while the screening goes on */
    public record Screened(
            PersonId person,
            Instant at,
            @Nullable String safeContact,
            @Nullable ScreeningOutcome outcome,
            @Nullable RiskLevel risk,
            @Nullable LocalDate rescreenDue) {}

    /** @param state GIVEN, WITHDRAWN or REFUSED */
    public record Consented(
            PersonId person,
            ConsentPurpose purpose,
            String state,
            Instant at,
            @Nullable LocalDate expires) {}

    public record Bar(
            BarId bar,
            BarBasis basis,
            @Nullable Instant until,
            @Nullable String reason,
            StaffId setBy,
            Instant setAt,
            @Nullable Instant liftedAt,
            @Nullable StaffId liftedBy,
            @Nullable String liftReason) {}

    /** @param kind of the provision, as the court's words name it */
    public record Provision(
            String kind,
            @Nullable String text,
            List<PersonId> persons,
            LocalDate fromDay,
            @Nullable Instant untilAt) {}

    public record Booked(
            SessionId session,
            Compartment compartment,
            SessionType type,
            Instant startsAt,
            int minutes,
            String status,
            List<PersonId> participants) {}

    /**
     * @param status DRAFT (the asker's own), SIGNED or STRUCK
     * @param contactAt when the contact was: as declared, else when its session began, else when the note was begun
     * @param late whether it was signed long after the contact
     */
    public record Written(
            NoteId note,
            Compartment compartment,
            NoteKind kind,
            String status,
            StaffId author,
            @Nullable String body,
            Instant contactAt,
            @Nullable Instant signedAt,
            boolean late,
            int addenda) {}
}
