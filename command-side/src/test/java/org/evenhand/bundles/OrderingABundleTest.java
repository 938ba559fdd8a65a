package org.evenhand.bundles;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.evenhand.bundles.BundleCommand.OrderBundle;
import org.evenhand.bundles.BundleCommand.OrderBundleOfDisclosure;
import org.evenhand.bundles.BundleCommand.OrderBundleOfPeriod;
import org.evenhand.bundles.BundleEvent.BundleOrdered;
import org.evenhand.bundles.BundleEvent.PeriodBundleOrdered;
import org.evenhand.bundles.BundleRefusal.BundleAlreadyOrdered;
import org.evenhand.bundles.BundleRefusal.PackNotReleased;
import org.evenhand.bundles.BundleRefusal.PeriodEndsBeforeItBegins;
import org.evenhand.bundles.BundleRefusal.PeriodNotOver;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRecalled;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.disclosure.DisclosureMethod;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.Test;

class OrderingABundleTest {

    private static final BundleId BUNDLE = new BundleId(new UUID(0, 0xB0D));
    private static final CaseFileId CASE = new CaseFileId(new UUID(0, 0xCA5E));
    private static final CaseFileId OTHER = new CaseFileId(new UUID(0, 0xCA5F));
    private static final DisclosureId DISCLOSURE = new DisclosureId(new UUID(0, 0xD15));
    private static final Actor AUDITOR = new Actor(new StaffId(new UUID(0, 0xA0D)), Role.AUDITOR);
    private static final Actor LIAISON = new Actor(new StaffId(new UUID(0, 0x11A)), Role.COURT_LIAISON);
    private static final Moment NOW = new Moment(StreamFixture.NOW, StreamFixture.LONDON);
    private static final OrderBundle WHOLE_CASE = new OrderBundle(BUNDLE, CASE);
    private static final OrderBundleOfDisclosure OF_A_PACK = new OrderBundleOfDisclosure(BUNDLE, CASE, DISCLOSURE);
    private static final BundleOrdered ORDERED =
            new BundleOrdered(BUNDLE, CASE, Compartment.STAFF, null, null, AUDITOR.id());

    @Test
    void a_case_is_proven_without_its_content() {
        bundle(referral(CASE)).whenAskedBy(AUDITOR, WHOLE_CASE).expectEvents(ORDERED);
    }

    @Test
    void a_case_that_does_not_exist_has_no_bundle() {
        bundle(referral(OTHER)).whenAskedBy(AUDITOR, WHOLE_CASE).expectRefusal(new NotFound());
    }

    @Test
    void a_bundle_is_ordered_once() {
        bundle(referral(CASE))
                .given(ORDERED)
                .whenAskedBy(AUDITOR, WHOLE_CASE)
                .expectRefusal(new BundleAlreadyOrdered());
    }

    @Test
    void what_a_released_pack_showed_may_leave_in_a_bundle() {
        bundle(referral(CASE), built("one"), released("one"))
                .whenAskedBy(LIAISON, OF_A_PACK)
                .expectEvents(new BundleOrdered(BUNDLE, CASE, Compartment.COURT, DISCLOSURE, "one", LIAISON.id()));
    }

    @Test
    void a_pack_that_nobody_released_does_not_leave_in_a_bundle() {
        bundle(referral(CASE)).whenAskedBy(LIAISON, OF_A_PACK).expectRefusal(new PackNotReleased());
        bundle(referral(CASE), built("one")).whenAskedBy(LIAISON, OF_A_PACK).expectRefusal(new PackNotReleased());
        bundle(referral(CASE), built("one"), released("one"), built("two"))
                .whenAskedBy(LIAISON, OF_A_PACK)
                .expectRefusal(new PackNotReleased());
    }

    @Test
    void a_recalled_pack_does_not_leave_in_a_bundle() {
        var recalled = new DisclosureRecalled(
                DISCLOSURE, CASE, Compartment.COURT, Personal.of(CASE.subject(), "sent to the wrong court"));
        bundle(referral(CASE), built("one"), released("one"), recalled)
                .whenAskedBy(LIAISON, OF_A_PACK)
                .expectRefusal(new PackNotReleased());
    }

    @Test
    void another_familys_disclosure_looks_like_none() {
        bundle(referral(CASE), referral(OTHER), built("one"), released("one"))
                .whenAskedBy(LIAISON, new OrderBundleOfDisclosure(BUNDLE, OTHER, DISCLOSURE))
                .expectRefusal(new NotFound());
    }

    @Test
    void a_period_that_is_over_is_proven_on_the_clock_of_recording() {
        StreamFixture.of(Bundle.class)
                .whenAskedBy(AUDITOR, period("2026-11-01T00:00", "2026-11-02T00:00"))
                .expectEvents(new PeriodBundleOrdered(
                        BUNDLE,
                        Instant.parse("2026-11-01T00:00:00Z"),
                        Instant.parse("2026-11-02T00:00:00Z"),
                        AUDITOR.id()));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_none() {
        StreamFixture.of(Bundle.class)
                .whenAskedBy(AUDITOR, period("2026-11-01T00:00", "2026-11-01T00:00"))
                .expectRefusal(new PeriodEndsBeforeItBegins());
    }

    @Test
    void a_period_that_is_not_over_is_refused() {
        LocalDateTime now = LocalDateTime.ofInstant(StreamFixture.NOW, StreamFixture.LONDON);
        StreamFixture.of(Bundle.class)
                .whenAskedBy(
                        AUDITOR, period("2026-11-01T00:00", now.plusMinutes(1).toString()))
                .expectRefusal(new PeriodNotOver());
        StreamFixture.of(Bundle.class)
                .whenAskedBy(AUDITOR, period("2026-11-01T00:00", now.toString()))
                .expectEvents(new PeriodBundleOrdered(
                        BUNDLE, Instant.parse("2026-11-01T00:00:00Z"), StreamFixture.NOW, AUDITOR.id()));
    }

    private static OrderBundleOfPeriod period(String from, String until) {
        return new OrderBundleOfPeriod(
                BUNDLE,
                new ClockTime(LocalDateTime.parse(from), null, null),
                new ClockTime(LocalDateTime.parse(until), null, null));
    }

    private static StreamFixture<Bundle> bundle(Event... elsewhere) {
        return StreamFixture.of(Bundle.class).givenElsewhere(elsewhere);
    }

    private static ReferralReceived referral(CaseFileId caseFile) {
        return new ReferralReceived(
                caseFile,
                ReferralRoute.CAFCASS,
                new Code("family-adviser"),
                List.of(),
                new Code("mbt-pt"),
                LocalDate.of(2026, 11, 1),
                null,
                null,
                null);
    }

    private static DisclosurePackBuilt built(String hash) {
        return new DisclosurePackBuilt(
                DISCLOSURE, CASE, Compartment.COURT, 1, List.of(), List.of(), 10, NOW, hash, AUDITOR.id());
    }

    private static DisclosureReleased released(String hash) {
        return new DisclosureReleased(
                DISCLOSURE,
                CASE,
                Compartment.COURT,
                hash,
                Personal.of(CASE.subject(), "The Family Court"),
                DisclosureMethod.values()[0],
                true,
                NOW,
                AUDITOR.id());
    }
}
