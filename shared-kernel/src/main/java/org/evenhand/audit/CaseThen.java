package org.evenhand.audit;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderStanding;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderVersion;
import org.evenhand.record.Compartment;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.sessions.Attendance;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionId;
import org.evenhand.sessions.SessionType;
import org.jspecify.annotations.Nullable;

/** How things stood at an instant: codes, times and references, with people by their letters. */
public record CaseThen(
        List<Referral> referrals,
        List<Person> people,
        List<Allocation> allocations,
        List<Bar> bars,
        List<Consent> consents,
        List<Screening> screenings,
        List<Session> sessions,
        List<Note> notes,
        List<Order> orders) {

    public enum Stage {
        RECEIVED,
        MORE_INFORMATION_ASKED,
        ACCEPTED,
        DECLINED,
        CLOSED
    }

    public record Referral(CaseFileId caseFile, Stage stage) {}

    /** @param letter A for the first parent, 1 for the first child */
    public record Person(PersonId person, CaseRole role, String letter) {}

    /** @param sides empty means all of them */
    public record Allocation(
            AllocationId allocation,
            StaffId clinician,
            AllocationRole role,
            List<PersonId> sides,
            LocalDate from,
            boolean live) {}

    public enum BarStatus {
        STANDING,
        LAPSED,
        LIFTED
    }

    public record Bar(BarId bar, BarBasis basis, @Nullable Moment until, BarStatus status) {}

    public enum ConsentStatus {
        GIVEN,
        EXPIRED,
        WITHDRAWN,
        REFUSED
    }

    public record Consent(PersonId person, ConsentPurpose purpose, ConsentStatus status, Moment at) {}

    /** That it was done; its outcome is content. */
    public record Screening(
            PersonId person,
            boolean completed,
            Moment at,
            @Nullable LocalDate rescreenDue) {}

    public enum SessionStatus {
        BOOKED,
        CANCELLED,
        STARTED,
        ENDED
    }

    public record Session(
            SessionId session,
            @Nullable SessionType type,
            @Nullable Moment startsAt,
            SessionStatus status,
            boolean split,
            List<Attended> attendance) {}

    public record Attended(PersonId person, Attendance attendance) {}

    public enum NoteStatus {
        DRAFT,
        AWAITING_COUNTERSIGNATURE,
        COUNTERSIGNED,
        /** Signed by a trainee and returned, to be revised and signed again. */
        RETURNED,
        SIGNED,
        STRIKE_OUT_ASKED,
        STRUCK_OUT,
        REATTRIBUTION_PROPOSED,
        /** Struck out here; its words stand in another note. */
        REATTRIBUTED
    }

    /** @param contact when the contact was, for a late entry */
    public record Note(
            NoteId note,
            @Nullable SessionId session,
            @Nullable NoteKind kind,
            Compartment compartment,
            @Nullable StaffId author,
            NoteStatus status,
            int revision,
            int addenda,
            @Nullable Moment contact) {}

    public record Order(
            CourtCaseId courtCase,
            OrderVersion version,
            OrderState state,
            OrderKind kind,
            LocalDate madeOn,
            LocalDate effectiveFrom,
            @Nullable Moment expires,
            OrderStanding standing) {}
}
