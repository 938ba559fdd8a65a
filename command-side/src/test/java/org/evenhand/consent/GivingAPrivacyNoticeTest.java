package org.evenhand.consent;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.consent.ConsentRefusal.ConsentInTheFuture;
import org.evenhand.consent.ConsentRefusal.PersonNotInCase;
import org.evenhand.consent.PrivacyNoticeCommand.RecordPrivacyNotice;
import org.evenhand.consent.PrivacyNoticeEvent.PrivacyNoticeGiven;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Code;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.junit.jupiter.api.Test;

class GivingAPrivacyNoticeTest {

    private static final Moment THEN = moment("2026-11-20T10:00:00Z");

    private final StreamFixture<PrivacyNoticeStream> notices =
            StreamFixture.of(PrivacyNoticeStream.class).givenElsewhere(openCase());

    @Test
    void a_parent_is_given_the_notice_about_themselves() {
        notices.when(give(CASE, A, "2026-09", "cy", A)).expectEvents(given(A, A));
    }

    @Test
    void a_parent_is_given_the_notice_about_the_child() {
        notices.when(give(CASE, CHILD, "2026-09", "cy", B)).expectEvents(given(CHILD, B));
    }

    @Test
    void the_other_parent_is_not_given_it_in_ones_place() {
        notices.when(give(CASE, A, "2026-09", "cy", B)).expectRefusal(new PersonNotInCase(B));
    }

    @Test
    void somebody_who_is_not_in_the_case_has_none_in_it() {
        notices.when(give(CASE, STRANGER, "2026-09", "cy", STRANGER)).expectRefusal(new PersonNotInCase(STRANGER));
    }

    @Test
    void there_is_no_such_case() {
        notices.when(give(OTHER_CASE, A, "2026-09", "cy", A)).expectRefusal(new NotFound());
    }

    @Test
    void which_notice_and_in_which_language_is_said() {
        notices.when(give(CASE, A, "2026-09", "-welsh", A))
                .expectRefusal(new FieldMalformed("language", "a language as en or cy"));
    }

    @Test
    void it_was_not_given_tomorrow() {
        notices.when(new RecordPrivacyNotice(
                        CASE, A, new Code("2026-09"), new Code("cy"), A, clock("2026-11-23T10:00")))
                .expectRefusal(new ConsentInTheFuture());
    }

    private static RecordPrivacyNotice give(
            CaseFileId caseFile, PersonId person, String version, String language, PersonId to) {
        return new RecordPrivacyNotice(
                caseFile, person, new Code(version), new Code(language), to, clock("2026-11-20T10:00"));
    }

    private static PrivacyNoticeGiven given(PersonId person, PersonId to) {
        return new PrivacyNoticeGiven(CASE, person, new Code("2026-09"), new Code("cy"), to, THEN);
    }
}
