package org.evenhand.casefile;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.registered;
import static org.evenhand.family.TheFamily.withdrew;
import static org.evenhand.platform.StreamFixture.NOW;

import java.time.LocalDate;
import org.evenhand.casefile.FollowUpCommand.CompleteFollowUp;
import org.evenhand.casefile.FollowUpCommand.DeclineFollowUp;
import org.evenhand.casefile.FollowUpCommand.RecordUnreachable;
import org.evenhand.casefile.FollowUpCommand.ScheduleFollowUp;
import org.evenhand.casefile.FollowUpEvent.FollowUpCompleted;
import org.evenhand.casefile.FollowUpEvent.FollowUpDeclined;
import org.evenhand.casefile.FollowUpEvent.FollowUpScheduled;
import org.evenhand.casefile.FollowUpEvent.FollowUpUnreachable;
import org.evenhand.casefile.FollowUpRefusal.ContactNotConsented;
import org.evenhand.casefile.FollowUpRefusal.FollowUpAlreadyScheduled;
import org.evenhand.casefile.FollowUpRefusal.FollowUpIsOver;
import org.evenhand.casefile.FollowUpRefusal.FollowUpNotOfAParent;
import org.evenhand.casefile.FollowUpRefusal.FollowUpNotScheduled;
import org.evenhand.casefile.FollowUpRefusal.NoSafeRoute;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.junit.jupiter.api.Test;

class FollowingUpTest {

    private static final LocalDate ENDED = LocalDate.of(2026, 8, 31);
    private static final FollowUpPoint POINT = FollowUpPoint.SIX_MONTHS;
    private static final FollowUpScheduled SCHEDULED =
            new FollowUpScheduled(CASE, A, POINT, ENDED, LocalDate.of(2027, 2, 28));
    private static final String AT = "2026-11-22T09:00";
    private static final RefugeMarked REFUGE = new RefugeMarked(A, TODAY, RefugeBasis.TOLD_BY_PERSON);

    private static StreamFixture<FollowUpStream> followUp() {
        return StreamFixture.of(FollowUpStream.class).givenElsewhere(openCase()).givenElsewhere(registered(A));
    }

    private static ScheduleFollowUp schedule() {
        return new ScheduleFollowUp(CASE, A, POINT, ENDED);
    }

    private static CompleteFollowUp complete(ContactKind by) {
        return new CompleteFollowUp(CASE, A, POINT, by, clock(AT));
    }

    private static ContactDetailsSet given(ContactKind kind) {
        return new ContactDetailsSet(A, kind, about(A, "here"), Confidential.FROM_OTHER_PARTIES, TODAY);
    }

    @Test
    void six_calendar_months_after_the_end_of_the_work() {
        followUp().when(schedule()).expectEvents(SCHEDULED);
        followUp().given(SCHEDULED).when(schedule()).expectRefusal(new FollowUpAlreadyScheduled(POINT));
    }

    @Test
    void of_a_parent_and_after_the_work() {
        followUp().when(new ScheduleFollowUp(CASE, CHILD, POINT, ENDED)).expectRefusal(new FollowUpNotOfAParent(CHILD));
        followUp()
                .when(new ScheduleFollowUp(CASE, A, POINT, TODAY.plusDays(1)))
                .expectRefusal(new FieldMalformed("from", "a day that is not in the future"));
    }

    @Test
    void it_is_completed_tried_again_or_declined() {
        followUp()
                .given(SCHEDULED)
                .when(complete(ContactKind.TELEPHONE))
                .expectEvents(
                        new FollowUpCompleted(CASE, A, POINT, ContactKind.TELEPHONE, moment("2026-11-22T09:00:00Z")));
        var tried = new FollowUpUnreachable(CASE, A, POINT, ContactKind.EMAIL, moment("2026-11-22T09:00:00Z"));
        followUp()
                .given(SCHEDULED, tried)
                .when(new RecordUnreachable(CASE, A, POINT, ContactKind.EMAIL, clock(AT)))
                .expectEvents(tried);
        var declined = new FollowUpDeclined(CASE, A, POINT, moment("2026-11-22T09:00:00Z"));
        followUp()
                .given(SCHEDULED, tried)
                .when(new DeclineFollowUp(CASE, A, POINT, clock(AT)))
                .expectEvents(declined);
        followUp()
                .given(SCHEDULED, declined)
                .when(complete(ContactKind.EMAIL))
                .expectRefusal(new FollowUpIsOver(POINT));
        followUp()
                .given(SCHEDULED)
                .when(new DeclineFollowUp(CASE, A, FollowUpPoint.TWELVE_MONTHS, clock(AT)))
                .expectRefusal(new FollowUpNotScheduled(FollowUpPoint.TWELVE_MONTHS));
    }

    @Test
    void nobody_is_contacted_who_withdrew_their_consent_to_it() {
        var withdrawn = withdrew(A, ConsentPurpose.CONTACT, NOW.minusSeconds(86_400));
        followUp()
                .givenElsewhere(consented(A, ConsentPurpose.CONTACT))
                .when(schedule())
                .expectEvents(SCHEDULED);
        followUp()
                .givenElsewhere(consented(A, ConsentPurpose.CONTACT), withdrawn)
                .when(schedule())
                .expectRefusal(new ContactNotConsented(A));
        followUp()
                .given(SCHEDULED)
                .givenElsewhere(consented(A, ConsentPurpose.CONTACT), withdrawn)
                .when(complete(ContactKind.EMAIL))
                .expectRefusal(new ContactNotConsented(A));
    }

    @Test
    void a_refuge_on_a_linked_record_leaves_only_what_is_safe_there_or_a_safe_postal_route() {
        var linked = new PersonsLinked(A, A, STRANGER, about(A, "same passport"), COLLEAGUE, SUPERVISOR);
        var refuge = new RefugeMarked(STRANGER, TODAY, RefugeBasis.TOLD_BY_PERSON);
        followUp()
                .givenElsewhere(given(ContactKind.TELEPHONE), linked, linked.mirrored(), refuge)
                .when(schedule())
                .expectRefusal(new NoSafeRoute(A));
        followUp()
                .givenElsewhere(given(ContactKind.TELEPHONE), refuge)
                .when(schedule())
                .expectEvents(SCHEDULED);
        followUp()
                .givenElsewhere(given(ContactKind.SAFE_POSTAL_ROUTE), linked, linked.mirrored(), refuge)
                .when(schedule())
                .expectEvents(SCHEDULED);
        var since = new ContactDetailsSet(
                STRANGER, ContactKind.EMAIL, about(STRANGER, "new"), Confidential.FROM_OTHER_PARTIES, TODAY);
        followUp()
                .givenElsewhere(given(ContactKind.TELEPHONE), linked, linked.mirrored(), refuge, since)
                .when(schedule())
                .expectEvents(SCHEDULED);
    }

    @Test
    void after_a_refuge_only_what_was_given_since_is_safe() {
        followUp()
                .givenElsewhere(given(ContactKind.TELEPHONE), REFUGE)
                .when(schedule())
                .expectRefusal(new NoSafeRoute(A));
        followUp()
                .given(SCHEDULED)
                .givenElsewhere(given(ContactKind.TELEPHONE), REFUGE, given(ContactKind.EMAIL))
                .when(complete(ContactKind.TELEPHONE))
                .expectRefusal(new NoSafeRoute(A));
        followUp()
                .given(SCHEDULED)
                .givenElsewhere(given(ContactKind.TELEPHONE), REFUGE, given(ContactKind.EMAIL))
                .when(complete(ContactKind.EMAIL))
                .expectEvents(new FollowUpCompleted(CASE, A, POINT, ContactKind.EMAIL, moment("2026-11-22T09:00:00Z")));
        followUp()
                .givenElsewhere(given(ContactKind.SAFE_POSTAL_ROUTE), REFUGE)
                .when(schedule())
                .expectEvents(SCHEDULED);
    }
}
