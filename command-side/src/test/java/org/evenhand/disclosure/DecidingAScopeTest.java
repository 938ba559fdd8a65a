package org.evenhand.disclosure;

import static org.evenhand.disclosure.DisclosureBasis.CONSENT;
import static org.evenhand.disclosure.DisclosureBasis.COURT_ORDER;
import static org.evenhand.disclosure.DisclosureBasis.SAFEGUARDING;
import static org.evenhand.disclosure.DisclosureBasis.SUBJECT_ACCESS;
import static org.evenhand.disclosure.DisclosureBasis.WITNESS_SUMMONS;
import static org.evenhand.disclosure.DisclosureWords.DECIDER;
import static org.evenhand.disclosure.DisclosureWords.DISCLOSURE;
import static org.evenhand.disclosure.DisclosureWords.ORDER;
import static org.evenhand.disclosure.DisclosureWords.OTHER_COURT_CASE;
import static org.evenhand.disclosure.DisclosureWords.QUOTE;
import static org.evenhand.disclosure.DisclosureWords.RELIED;
import static org.evenhand.disclosure.DisclosureWords.decide;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.discharged;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.grant;
import static org.evenhand.disclosure.DisclosureWords.ofCase;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.withdrew;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.consent.Recipient;
import org.evenhand.consent.RecipientKind;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderStanding;
import org.evenhand.court.OrderVersion;
import org.evenhand.disclosure.DisclosureEvent.LegalReviewRecorded;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.disclosure.DisclosureRefusal.ClassGrantedTwice;
import org.evenhand.disclosure.DisclosureRefusal.ClassNotOnThisBasis;
import org.evenhand.disclosure.DisclosureRefusal.ClassNotRecorded;
import org.evenhand.disclosure.DisclosureRefusal.ConsentMissing;
import org.evenhand.disclosure.DisclosureRefusal.ContactDetailsNeverToAParty;
import org.evenhand.disclosure.DisclosureRefusal.JointContentWithOneWaiver;
import org.evenhand.disclosure.DisclosureRefusal.LegalAdviceAgainst;
import org.evenhand.disclosure.DisclosureRefusal.LegalReviewRequired;
import org.evenhand.disclosure.DisclosureRefusal.NobodyNamed;
import org.evenhand.disclosure.DisclosureRefusal.OnlyTheirOwn;
import org.evenhand.disclosure.DisclosureRefusal.OpinionNeeded;
import org.evenhand.disclosure.DisclosureRefusal.OrderNotInForce;
import org.evenhand.disclosure.DisclosureRefusal.OrderNotQuoted;
import org.evenhand.disclosure.DisclosureRefusal.OrderOfAnotherCourtCase;
import org.evenhand.disclosure.DisclosureRefusal.OrderUnknown;
import org.evenhand.disclosure.DisclosureRefusal.PersonNotInCase;
import org.evenhand.disclosure.DisclosureRefusal.PolicyNotKnown;
import org.evenhand.disclosure.DisclosureRefusal.RequesterNotOnThisBasis;
import org.evenhand.disclosure.DisclosureRefusal.ScopeEmpty;
import org.evenhand.disclosure.DisclosureRefusal.ScopeWiderThanOrder;
import org.evenhand.disclosure.DisclosureRefusal.SeriousHarmLikely;
import org.evenhand.disclosure.DisclosureRefusal.SeriousHarmNotShown;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.StreamFixture;
import org.evenhand.platform.StreamFixture.Decision;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingAScopeTest {

    @Test
    void what_the_order_says_is_granted_with_its_own_words_whatever_their_spaces() {
        ordered()
                .expectEventsOf(
                        decide(RELIED, grant(DataClass.ATTENDANCE, QUOTE, A, B)), decided(DataClass.ATTENDANCE, A, B));
        ordered().accepted(decide(RELIED, grant(DataClass.ATTENDANCE, "WHICH sessions,  each parent\nattended", A)));
    }

    @Test
    void more_than_the_order_says_is_not_granted() {
        ordered()
                .refused(
                        decide(RELIED, grant(DataClass.COMPLETION, "whether they completed the work", A)),
                        new ScopeWiderThanOrder(DataClass.COMPLETION));
    }

    @Test
    void an_order_is_quoted_and_not_only_named() {
        ordered()
                .refused(
                        decide(RELIED, grant(DataClass.ATTENDANCE, null, A)), new OrderNotQuoted(DataClass.ATTENDANCE));
        ordered()
                .refused(
                        decide(RELIED, grant(DataClass.ATTENDANCE, "each", A)),
                        new OrderNotQuoted(DataClass.ATTENDANCE));
        ordered()
                .refused(decide(null, grant(DataClass.ATTENDANCE, QUOTE, A)), new OrderNotQuoted(DataClass.ATTENDANCE));
    }

    @Test
    void an_order_that_ended_opens_nothing() {
        asked(requested(COURT_ORDER), discharged())
                .refused(
                        decide(RELIED, grant(DataClass.ATTENDANCE, QUOTE, A)),
                        new OrderNotInForce(OrderStanding.SUPERSEDED));
    }

    @Test
    void edge_4_an_order_of_another_court_case_opens_nothing() {
        ordered()
                .refused(
                        decide(new OrderRelied(OTHER_COURT_CASE, ORDER), grant(DataClass.ATTENDANCE, QUOTE, A)),
                        new OrderOfAnotherCourtCase());
        var unknown = new OrderRelied(RELIED.courtCase(), new OrderVersion(new OrderId(TheFamily.id(0x77)), 1));
        ordered().refused(decide(unknown, grant(DataClass.ATTENDANCE, QUOTE, A)), new OrderUnknown());
    }

    @Test
    void a_scope_is_something_about_somebody_once() {
        ordered().refused(decide(RELIED), new ScopeEmpty());
        ordered().refused(decide(RELIED, grant(DataClass.ATTENDANCE, QUOTE)), new NobodyNamed(DataClass.ATTENDANCE));
        ordered().refused(decide(RELIED, grant(DataClass.ATTENDANCE, QUOTE, STRANGER)), new PersonNotInCase(STRANGER));
        ordered()
                .refused(
                        decide(RELIED, grant(DataClass.ATTENDANCE, QUOTE, A), grant(DataClass.ATTENDANCE, QUOTE, B)),
                        new ClassGrantedTwice(DataClass.ATTENDANCE));
    }

    @Test
    void with_consent_each_person_named_has_consented_that_the_court_is_told() {
        var both = decide(null, grant(DataClass.ATTENDANCE, null, A, B));
        asked(requested(CONSENT), told(A), told(B)).accepted(both);
        asked(requested(CONSENT), told(A)).refused(both, new ConsentMissing(DataClass.ATTENDANCE, B));
        asked(requested(CONSENT), told(A), told(B), withdrew(B, ConsentPurpose.COURT_REPORT, NOW))
                .refused(both, new ConsentMissing(DataClass.ATTENDANCE, B));
        asked(requested(CONSENT), told(A), consented(B, ConsentPurpose.TREATMENT))
                .refused(both, new ConsentMissing(DataClass.ATTENDANCE, B));
    }

    @Test
    void what_was_said_together_is_not_one_parents_to_give_away() {
        var joint = decide(null, grant(DataClass.JOINT_CONTENT, null, A));
        asked(requested(CONSENT), told(A)).refused(joint, new JointContentWithOneWaiver());
        asked(requested(CONSENT), told(A), told(B)).accepted(joint);
    }

    @Test
    void contact_details_never_go_to_a_party() {
        asked(requested(RequesterRole.PARTY, CONSENT, A), told(A), told(B))
                .refused(decide(null, grant(DataClass.CONTACT_DETAILS, null, B)), new ContactDetailsNeverToAParty());
        asked(requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A))
                .refused(decide(null, grant(DataClass.CONTACT_DETAILS, null, B)), new ContactDetailsNeverToAParty());
        asked(requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A))
                .accepted(decide(null, grant(DataClass.CONTACT_DETAILS, null, A)));
    }

    @Test
    void a_subject_gets_what_is_about_themselves() {
        asked(requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A))
                .refused(decide(null, grant(DataClass.ATTENDANCE, null, A, B)), new OnlyTheirOwn(DataClass.ATTENDANCE));
    }

    /** The paper's A5: shared with the police or a local authority, "not to the other parent". */
    @Test
    void what_may_be_told_for_safety_goes_to_the_authorities_and_to_no_party() {
        for (DataClass told : List.of(DataClass.SAFEGUARDING, DataClass.INDIVIDUAL_CONTENT, DataClass.ATTENDANCE)) {
            var aboutA = decide(null, grant(told, null, A));
            for (RequesterRole role : RequesterRole.values()) {
                var asked = asked(requested(role, SAFEGUARDING, role.isOfOneSide() ? B : null));
                if (role.isAnAuthority()) {
                    asked.accepted(aboutA);
                } else {
                    asked.refused(aboutA, new RequesterNotOnThisBasis(role, SAFEGUARDING));
                }
            }
        }
        asked(requested(RequesterRole.PARTY, SAFEGUARDING, B))
                .and(opinion(true))
                .refused(
                        decide(null, grant(DataClass.JOINT_CONTENT, null, A, B)),
                        new RequesterNotOnThisBasis(RequesterRole.PARTY, SAFEGUARDING));
    }

    @Test
    void monitoring_is_cafcass_and_the_courts_business_only() {
        var attended = decide(null, grant(DataClass.ATTENDANCE, null, A));
        for (RequesterRole role : RequesterRole.values()) {
            var asked = asked(requested(role, DisclosureBasis.S11G_MONITORING, role.isOfOneSide() ? B : null));
            if (role == RequesterRole.CAFCASS || role == RequesterRole.COURT) {
                asked.accepted(attended);
            } else {
                asked.refused(attended, new RequesterNotOnThisBasis(role, DisclosureBasis.S11G_MONITORING));
            }
        }
    }

    /** C3: consent that the court is told is not consent that the other parent is. */
    @Test
    void a_consent_that_the_court_is_told_opens_nothing_to_anybody_else() {
        var aboutA = decide(null, grant(DataClass.INDIVIDUAL_CONTENT, null, A));
        var joint = decide(null, grant(DataClass.JOINT_CONTENT, null, A));
        for (RequesterRole role : RequesterRole.values()) {
            var asked = asked(requested(role, CONSENT, role.isOfOneSide() ? B : null), told(A), told(B));
            switch (role) {
                case COURT, CAFCASS -> {
                    asked.accepted(aboutA);
                    asked.accepted(joint);
                }
                case DATA_SUBJECT -> {
                    asked.refused(aboutA, new RequesterNotOnThisBasis(role, CONSENT));
                    asked.refused(joint, new RequesterNotOnThisBasis(role, CONSENT));
                }
                case LOCAL_AUTHORITY, POLICE, SOLICITOR, PARTY -> {
                    asked.refused(aboutA, new ConsentMissing(DataClass.INDIVIDUAL_CONTENT, A));
                    asked.refused(joint, new JointContentWithOneWaiver());
                }
            }
        }
    }

    @Test
    void a_record_is_shared_with_the_very_recipient_that_the_consent_names() {
        var aboutA = decide(null, grant(DataClass.INDIVIDUAL_CONTENT, null, A));
        var missing = new ConsentMissing(DataClass.INDIVIDUAL_CONTENT, A);
        var council = requested(RequesterRole.LOCAL_AUTHORITY, CONSENT, null);
        asked(council, shared(A, RecipientKind.LOCAL_AUTHORITY, null, "the clerk"))
                .accepted(aboutA);
        asked(council, shared(A, RecipientKind.LOCAL_AUTHORITY, null, "Another council"))
                .refused(aboutA, missing);
        asked(council, shared(A, RecipientKind.POLICE, null, "The clerk")).refused(aboutA, missing);
        var solicitor = requested(RequesterRole.SOLICITOR, CONSENT, B);
        asked(solicitor, shared(A, RecipientKind.SOLICITOR, B, "The clerk")).accepted(aboutA);
        asked(solicitor, shared(A, RecipientKind.SOLICITOR, A, "The clerk")).refused(aboutA, missing);
        var party = requested(RequesterRole.PARTY, CONSENT, B);
        asked(party, shared(A, RecipientKind.PARTY, B, "my ex")).accepted(aboutA);
        asked(party, shared(B, RecipientKind.PARTY, A, "my ex")).refused(aboutA, missing);
        asked(requested(CONSENT), shared(A, RecipientKind.PARTY, B, "my ex")).refused(aboutA, missing);
    }

    @Test
    void what_was_said_together_needs_both_to_name_the_same_recipient_and_a_withdrawal_ends_it() {
        var joint = decide(null, grant(DataClass.JOINT_CONTENT, null, A));
        var council = requested(RequesterRole.LOCAL_AUTHORITY, CONSENT, null);
        var a = shared(A, RecipientKind.LOCAL_AUTHORITY, null, "The clerk");
        var b = shared(B, RecipientKind.LOCAL_AUTHORITY, null, "The Clerk");
        asked(council, a).refused(joint, new JointContentWithOneWaiver());
        asked(council, a, b).accepted(joint);
        asked(council, a, b, unshared(B, RecipientKind.LOCAL_AUTHORITY, "The clerk"))
                .refused(joint, new JointContentWithOneWaiver());
        asked(council, a, b, unshared(B, RecipientKind.LOCAL_AUTHORITY, "Another council"))
                .accepted(joint);
    }

    @Test
    void a_cell_that_says_no_means_no() {
        asked(requested(RequesterRole.CAFCASS, DisclosureBasis.S11G_MONITORING, null))
                .refused(
                        decide(null, grant(DataClass.JOINT_CONTENT, null, A)),
                        new ClassNotOnThisBasis(DataClass.JOINT_CONTENT, DisclosureBasis.S11G_MONITORING));
        asked(requested(RequesterRole.CAFCASS, DisclosureBasis.S11G_MONITORING, null))
                .accepted(decide(null, grant(DataClass.ATTENDANCE, null, A)));
    }

    @Test
    void some_classes_wait_for_a_lawyer_and_none_leaves_against_one() {
        var summoned = decide(null, grant(DataClass.INDIVIDUAL_CONTENT, "the records of your sessions with him", A));
        asked(requested(WITNESS_SUMMONS)).refused(summoned, new LegalReviewRequired(DataClass.INDIVIDUAL_CONTENT));
        asked(requested(WITNESS_SUMMONS))
                .and(advised(LegalAdvice.DISCLOSE_WITHIN_LIMITS))
                .accepted(summoned);
        asked(requested(WITNESS_SUMMONS))
                .and(advised(LegalAdvice.DO_NOT_DISCLOSE))
                .refused(summoned, new LegalAdviceAgainst());
    }

    @Test
    void whether_telling_does_harm_is_a_professionals_opinion() {
        var own = decide(null, grant(DataClass.SAFEGUARDING, null, A));
        var bySubject = requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A);
        asked(bySubject).refused(own, new OpinionNeeded(DataClass.SAFEGUARDING));
        asked(bySubject).and(opinion(true)).refused(own, new SeriousHarmLikely(DataClass.SAFEGUARDING));
        asked(bySubject).and(opinion(false)).accepted(own);
    }

    @Test
    void what_is_not_recorded_yet_is_not_granted_rather_than_found_empty() {
        var bySubject = requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A);
        for (DataClass missing : List.of(DataClass.ENGAGEMENT, DataClass.MEASURE_SCORES)) {
            asked(bySubject).refused(decide(null, grant(missing, null, A)), new ClassNotRecorded(missing));
        }
        asked(bySubject).accepted(decide(null, grant(DataClass.COMPLETION, null, A)));
    }

    @Test
    void to_whom_it_was_sent_is_told_to_whom_it_is_about_and_who_read_it_here_is_in_no_pack() {
        asked(requested(RequesterRole.DATA_SUBJECT, SUBJECT_ACCESS, A))
                .and(advised(LegalAdvice.DISCLOSE))
                .accepted(decide(null, grant(DataClass.ACCESS_LOG, null, A)));
        ordered()
                .refused(
                        decide(RELIED, grant(DataClass.ACCESS_LOG, QUOTE, A)),
                        new ClassNotRecorded(DataClass.ACCESS_LOG));
    }

    @Test
    void joint_content_is_shared_for_safety_only_where_serious_harm_is_likely() {
        var joint = decide(null, grant(DataClass.JOINT_CONTENT, null, A, B));
        var authority = requested(RequesterRole.LOCAL_AUTHORITY, SAFEGUARDING, null);
        asked(authority).and(opinion(false)).refused(joint, new SeriousHarmNotShown(DataClass.JOINT_CONTENT));
        asked(authority).and(opinion(true)).accepted(joint);
    }

    @Test
    void where_no_policy_is_known_nothing_is_granted() {
        disclosure()
                .given(requested(RequesterRole.CAFCASS, DisclosureBasis.S11G_MONITORING, null))
                .at(Instant.parse("2031-01-01T10:00:00Z"))
                .whenAskedBy(DECIDER, decide(null, grant(DataClass.ATTENDANCE, null, A)))
                .expectRefusal(new PolicyNotKnown(LocalDate.of(2031, 1, 1)));
    }

    private static Event told(org.evenhand.record.PersonId person) {
        return consented(person, ConsentPurpose.COURT_REPORT);
    }

    static LegalReviewRecorded advised(LegalAdvice advice) {
        return new LegalReviewRecorded(DISCLOSURE, CASE, Compartment.COURT, ofCase("adv-1"), advice, DECIDER.id());
    }

    private static SeriousHarmOpinionRecorded opinion(boolean harm) {
        return new SeriousHarmOpinionRecorded(
                DISCLOSURE, CASE, Compartment.COURT, harm, ofCase("as I know them"), STAFF);
    }

    private static Asked ordered() {
        return asked(requested(COURT_ORDER));
    }

    private static Asked asked(Event requested, Event... elsewhere) {
        return new Asked(disclosure(elsewhere).given(requested));
    }

    private record Asked(StreamFixture<DisclosureStream> fixture) {

        Asked and(Event said) {
            fixture.given(said);
            return this;
        }

        void accepted(DisclosureCommand command) {
            when(command).axon().expectSuccessfulHandlerExecution();
        }

        void expectEventsOf(DisclosureCommand command, Event... expected) {
            when(command).expectEvents(expected);
        }

        void refused(DisclosureCommand command, DisclosureRefusal because) {
            when(command).expectRefusal(because);
        }

        private Decision when(DisclosureCommand command) {
            return fixture.whenAskedBy(DECIDER, command);
        }
    }

    private static ConsentGiven shared(PersonId person, RecipientKind kind, @Nullable PersonId party, String name) {
        ConsentGiven given = consented(person, ConsentPurpose.RECORD_SHARING);
        return new ConsentGiven(
                CASE,
                person,
                given.purpose(),
                person,
                given.scope(),
                given.method(),
                null,
                given.capacity(),
                given.at(),
                null,
                new Recipient(kind, party, Personal.of(person.subject(), name)));
    }

    private static ConsentWithdrawn unshared(PersonId person, RecipientKind kind, String name) {
        ConsentWithdrawn withdrawn = withdrew(person, ConsentPurpose.RECORD_SHARING, NOW);
        return new ConsentWithdrawn(
                CASE,
                person,
                withdrawn.purpose(),
                withdrawn.effective(),
                null,
                new Recipient(kind, null, Personal.of(person.subject(), name)));
    }
}
