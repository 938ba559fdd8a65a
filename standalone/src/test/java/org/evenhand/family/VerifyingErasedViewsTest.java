package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TwoSides.FOR_A;
import static org.evenhand.family.TwoSides.today;
import static org.evenhand.family.TwoSides.words;

import java.util.List;
import org.evenhand.identity.DemoStaff;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.following.FollowUps;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.ErasureCheck;
import org.evenhand.privacy.ErasureGround;
import org.evenhand.privacy.ErasureId;
import org.evenhand.privacy.ErasureOutcome;
import org.evenhand.privacy.RetentionCommand.ApplyRetentionRule;
import org.evenhand.privacy.RetentionCommand.AskErasureVerification;
import org.evenhand.privacy.RetentionCommand.DecideErasure;
import org.evenhand.privacy.RetentionCommand.ExecuteErasure;
import org.evenhand.privacy.RetentionCommand.RequestErasure;
import org.evenhand.privacy.RetentionEvent;
import org.evenhand.privacy.RetentionEvent.ErasureFailed;
import org.evenhand.privacy.RetentionEvent.ErasureVerified;
import org.evenhand.record.Actor;
import org.evenhand.record.Role;
import org.evenhand.record.Subject;
import org.evenhand.standalone.EvenhandTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The verifier reads back what pages could still show, and says so where anything is left. */
@EvenhandTest
class VerifyingErasedViewsTest {

    private static final Actor PRIVACY = new Actor(DemoStaff.PRIVACY, Role.PRIVACY_OFFICER);

    private final OnRecord record;
    private final Views views;
    private final WhatFollows whatFollows;
    private final TwoSides family;
    private final ErasureId erasure;

    VerifyingErasedViewsTest(
            @Autowired Commands commands,
            @Autowired Ids ids,
            @Autowired OnRecord record,
            @Autowired Views views,
            @Autowired FollowUps followUps) {
        this.record = record;
        this.views = views;
        this.whatFollows = new WhatFollows(followUps);
        this.family = new TwoSides(commands, ids);
        this.erasure = new ErasureId(ids.next());
    }

    @Test
    void edge_21_an_erasure_is_verified_with_the_views_and_a_leftover_in_them_is_found() {
        family.isOpen();
        family.accepted(
                FOR_A,
                new SetContactDetails(
                        family.a, ContactKind.ADDRESS, words("3 Quay Row, Whitby"), Confidential.NOBODY, today()));
        Subject a = family.a.subject();
        family.accepted(PRIVACY, new ApplyRetentionRule(a, "adult-8-after-last-contact", today().minusYears(9)));
        family.accepted(PRIVACY, new RequestErasure(erasure, a, ErasureGround.D_UNLAWFUL, today()));
        family.accepted(PRIVACY, new DecideErasure(a, erasure, ErasureOutcome.GRANTED, List.of(a), List.of()));
        family.accepted(PRIVACY, new ExecuteErasure(a, erasure));
        assertThat(followed(ErasureVerified.class).checks()).contains(ErasureCheck.VIEWS_EMPTY);

        views.sql("update views.contact_detail set detail = '3 Quay Row, Whitby' where person = :person")
                .with("person", family.a)
                .run();
        family.accepted(PRIVACY, new AskErasureVerification(a, erasure));
        assertThat(followed(ErasureFailed.class).failed()).containsExactly(ErasureCheck.VIEWS_EMPTY);
    }

    private <E extends RetentionEvent> E followed(Class<E> kind) {
        whatFollows.isDoneBy("erasing", "verifying-erasures");
        return record.of(RetentionEvent.streamOf(family.a.subject())).stream()
                .map(OnRecord.Entered::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind.getSimpleName() + " did not follow"));
    }
}
