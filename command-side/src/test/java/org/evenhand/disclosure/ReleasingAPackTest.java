package org.evenhand.disclosure;

import static org.evenhand.disclosure.DisclosureBasis.CONSENT;
import static org.evenhand.disclosure.DisclosureBasis.COURT_ORDER;
import static org.evenhand.disclosure.DisclosureWords.DECIDER;
import static org.evenhand.disclosure.DisclosureWords.DISCLOSURE;
import static org.evenhand.disclosure.DisclosureWords.HASH;
import static org.evenhand.disclosure.DisclosureWords.LIAISON;
import static org.evenhand.disclosure.DisclosureWords.attendance;
import static org.evenhand.disclosure.DisclosureWords.attended;
import static org.evenhand.disclosure.DisclosureWords.built;
import static org.evenhand.disclosure.DisclosureWords.builtOfAttendance;
import static org.evenhand.disclosure.DisclosureWords.check;
import static org.evenhand.disclosure.DisclosureWords.checked;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.discharged;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.note;
import static org.evenhand.disclosure.DisclosureWords.onRecord;
import static org.evenhand.disclosure.DisclosureWords.release;
import static org.evenhand.disclosure.DisclosureWords.released;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.words;

import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.consent.Recipient;
import org.evenhand.consent.RecipientKind;
import org.evenhand.court.OrderStanding;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureRefusal.AlreadyReleased;
import org.evenhand.disclosure.DisclosureRefusal.ClassOutsideScope;
import org.evenhand.disclosure.DisclosureRefusal.ConfidentialityNotChecked;
import org.evenhand.disclosure.DisclosureRefusal.JointContentWithOneWaiver;
import org.evenhand.disclosure.DisclosureRefusal.NotEveryPageChecked;
import org.evenhand.disclosure.DisclosureRefusal.NotThePackThatWasBuilt;
import org.evenhand.disclosure.DisclosureRefusal.OrderNotInForce;
import org.evenhand.disclosure.DisclosureRefusal.PackNotBuilt;
import org.evenhand.disclosure.DisclosureRefusal.PackOutdated;
import org.evenhand.disclosure.DisclosureRefusal.PageNotClean;
import org.evenhand.disclosure.DisclosureRefusal.RecipientNotConsented;
import org.evenhand.disclosure.DisclosureRefusal.RecipientRequired;
import org.evenhand.disclosure.DisclosureRefusal.ReleasedByTheDecider;
import org.evenhand.disclosure.DisclosureRefusal.ScopeNotDecided;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.sessions.Attendance;
import org.junit.jupiter.api.Test;

class ReleasingAPackTest {

    @Test
    void a_pack_that_was_read_page_by_page_is_released_by_somebody_else() {
        ready().whenAskedBy(LIAISON, release(false)).expectEvents(released());
    }

    @Test
    void nothing_leaves_without_a_scope() {
        after(requested(COURT_ORDER)).whenAskedBy(LIAISON, release(false)).expectRefusal(new ScopeNotDecided());
    }

    @Test
    void nothing_leaves_that_was_not_built() {
        after(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A))
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new PackNotBuilt());
        after(requested(COURT_ORDER)).whenAskedBy(LIAISON, check(3, 3)).expectRefusal(new PackNotBuilt());
    }

    @Test
    void only_the_pack_that_was_built_last_leaves() {
        var other = new ReleaseDisclosure(
                DISCLOSURE, "b".repeat(64), words("the court"), DisclosureMethod.COURT_PORTAL, false);
        ready().whenAskedBy(LIAISON, other).expectRefusal(new NotThePackThatWasBuilt());
    }

    @Test
    void who_decided_the_scope_does_not_release_it() {
        ready().whenAskedBy(DECIDER, release(false)).expectRefusal(new ReleasedByTheDecider());
    }

    @Test
    void a_class_that_is_no_longer_granted_stops_the_pack() {
        after(
                        requested(COURT_ORDER),
                        decided(DataClass.ATTENDANCE, A),
                        builtOfAttendance(),
                        checked(),
                        decided(DataClass.ENROLMENT, A))
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new ClassOutsideScope(DataClass.ATTENDANCE));
    }

    @Test
    void so_does_a_person_who_is_no_longer_named() {
        after(
                        requested(COURT_ORDER),
                        decided(DataClass.ATTENDANCE, A),
                        builtOfAttendance(),
                        checked(),
                        decided(DataClass.ATTENDANCE, B))
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new ClassOutsideScope(DataClass.ATTENDANCE));
    }

    @Test
    void every_page_is_read_before_it_leaves() {
        unread().whenAskedBy(LIAISON, release(false)).expectRefusal(new ConfidentialityNotChecked());
        unread().whenAskedBy(LIAISON, check(3, 2)).expectRefusal(new NotEveryPageChecked(3, 2));
        unread().whenAskedBy(LIAISON, check(3, 3)).expectEvents(checked());
    }

    @Test
    void a_pack_built_again_is_read_again() {
        ready().given(builtOfAttendance())
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new ConfidentialityNotChecked());
    }

    @Test
    void contact_details_on_any_page_stop_it() {
        var finding = new PageFinding(2, PageFinding.What.CONTACT_DETAILS);
        after(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A), builtOfAttendance(), checked(finding))
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new PageNotClean(2));
    }

    @Test
    void an_order_that_ended_meanwhile_stops_it() {
        disclosure(attendance(discharged()))
                .given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A), builtOfAttendance(), checked())
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new OrderNotInForce(OrderStanding.SUPERSEDED));
    }

    @Test
    void a_waiver_taken_back_stops_joint_content() {
        Event[] joint = note(Compartment.JOINT, "both spoke");
        disclosure(onRecord(joint), consented(A, ConsentPurpose.COURT_REPORT))
                .given(
                        requested(CONSENT),
                        decided(null, DataClass.JOINT_CONTENT, A, B),
                        built(6, DataClass.JOINT_CONTENT, null, joint[0].stream()),
                        checked())
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new JointContentWithOneWaiver());
    }

    @Test
    void by_consent_it_is_handed_to_the_very_one_whom_the_consent_names() {
        var shared = consented(A, ConsentPurpose.RECORD_SHARING);
        var consent = new ConsentGiven(
                CASE,
                A,
                shared.purpose(),
                A,
                shared.scope(),
                shared.method(),
                null,
                shared.capacity(),
                shared.at(),
                null,
                new Recipient(RecipientKind.LOCAL_AUTHORITY, null, Personal.of(A.subject(), "The clerk")));
        Event[] said = {
            requested(RequesterRole.LOCAL_AUTHORITY, CONSENT, null),
            decided(null, DataClass.ATTENDANCE, A),
            builtOfAttendance(),
            checked()
        };
        disclosure(attendance(consent))
                .given(said)
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new RecipientNotConsented());
        disclosure(attendance(consent))
                .given(said)
                .whenAskedBy(
                        LIAISON,
                        new ReleaseDisclosure(
                                DISCLOSURE, HASH, words("The Clerk"), DisclosureMethod.COURT_PORTAL, false))
                .axon()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_pack_older_than_the_newest_relevant_event_says_as_of_when_it_speaks() {
        var record = onRecord(attendance()).enter(attended(A, Attendance.LATE));
        disclosure(record)
                .given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A), builtOfAttendance(), checked())
                .whenAskedBy(LIAISON, release(false))
                .expectRefusal(new PackOutdated());
        disclosure(record)
                .given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A), builtOfAttendance(), checked())
                .whenAskedBy(LIAISON, release(true))
                .axon()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_none_of_the_packs_business_does_not_outdate_it() {
        var record = onRecord(attendance()).enter(note(Compartment.of(A), "calm"));
        disclosure(record)
                .given(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A), builtOfAttendance(), checked())
                .whenAskedBy(LIAISON, release(false))
                .expectEvents(released());
    }

    @Test
    void it_goes_to_somebody_and_once() {
        var nobody = new ReleaseDisclosure(DISCLOSURE, HASH, words(" "), DisclosureMethod.COURT_PORTAL, false);
        ready().whenAskedBy(LIAISON, nobody).expectRefusal(new RecipientRequired());
        ready().given(released()).whenAskedBy(LIAISON, release(false)).expectRefusal(new AlreadyReleased());
    }

    private static StreamFixture<DisclosureStream> ready() {
        return unread().given(checked());
    }

    private static StreamFixture<DisclosureStream> unread() {
        return after(requested(COURT_ORDER), decided(DataClass.ATTENDANCE, A), builtOfAttendance());
    }

    private static StreamFixture<DisclosureStream> after(Event... said) {
        return disclosure(attendance()).given(said);
    }
}
