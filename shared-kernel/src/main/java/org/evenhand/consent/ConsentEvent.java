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
    @Named("consent.given")
    record ConsentGiven(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            PersonId givenBy,
            Personal scope,
            ConsentMethod method,
            @Nullable String evidenceRef,
            CapacityBasis capacity,
            Moment at,
            @Nullable LocalDate expires)
            implements ConsentEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named("consent.withdrawn")
    record ConsentWithdrawn(
            CaseFileId caseFile,
            PersonId person,
            ConsentPurpose purpose,
            Moment effective,
            @Nullable Personal told) implements ConsentEvent {
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

    @Named("consent.refused")
    record ConsentRefused(CaseFileId caseFile, PersonId person, ConsentPurpose purpose, Moment at)
            implements ConsentEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }
}
