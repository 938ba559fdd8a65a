package org.evenhand.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One person's consent for one purpose. In that person's compartment: the other parent never learns who withdrew. */
public sealed interface ConsentEvent extends Event {

    CaseFileId caseFile();

    PersonId person();

    ConsentPurpose purpose();

    /** Whom it lets see the record; {@code null} for other purposes, and where it means everybody. */
    default @Nullable Recipient recipient() {
        return null;
    }

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.CONSENT, ConsentId.of(caseFile(), person(), purpose()));
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    /** @param expires last day on which it counts; {@code null} until withdrawn */
    @Named(value = "consent.given", revision = 3)
    record ConsentGiven(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            PersonId givenBy,
            Personal scope,
            ConsentMethod method,
            @Nullable Personal evidenceRef,
            CapacityBasis capacity,
            Moment at,
            @Nullable LocalDate expires,
            @Nullable Recipient recipient)
            implements ConsentEvent {

        /** For a purpose that has no recipient. */
        public ConsentGiven(
                CaseFileId caseFile,
                PersonId person,
                ConsentPurpose purpose,
                PersonId givenBy,
                Personal scope,
                ConsentMethod method,
                @Nullable Personal evidenceRef,
                CapacityBasis capacity,
                Moment at,
                @Nullable LocalDate expires) {
            this(caseFile, person, purpose, givenBy, scope, method, evidenceRef, capacity, at, expires, null);
        }

        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named(value = "consent.withdrawn", revision = 2)
    record ConsentWithdrawn(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            Moment effective,
            @Nullable Personal told,
            @Nullable Recipient recipient)
            implements ConsentEvent {

        /** For a purpose that has no recipient. */
        public ConsentWithdrawn(
                CaseFileId caseFile,
                PersonId person,
                ConsentPurpose purpose,
                Moment effective,
                @Nullable Personal told) {
            this(caseFile, person, purpose, effective, told, null);
        }

        @Override
        public Optional<Moment> occurred() {
            return Optional.of(effective);
        }
    }

    /** The child's own, and decision-specific: another decision needs another assessment. */
    @Named("consent.gillick-assessed")
    record GillickAssessed(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            boolean competent,
            Personal reasons,
            StaffId assessor,
            Moment at)
            implements ConsentEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named(value = "consent.refused", revision = 2)
    record ConsentRefused(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            Moment at,
            @Nullable Recipient recipient) implements ConsentEvent {

        /** For a purpose that has no recipient, or to everybody. */
        public ConsentRefused(CaseFileId caseFile, PersonId person, ConsentPurpose purpose, Moment at) {
            this(caseFile, person, purpose, at, null);
        }

        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }
}
