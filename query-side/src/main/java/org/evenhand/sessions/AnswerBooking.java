package org.evenhand.sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.SessionQuery.Booking;
import org.springframework.stereotype.Component;

@Component
final class AnswerBooking implements Answers<Booking, BookingChoices> {

    private final Views views;
    private final Families families;

    AnswerBooking(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<Booking> question() {
        return Booking.class;
    }

    @Override
    public Optional<BookingChoices> answer(Booking question, Sight sight) {
        return families.find(question.caseFile()).map(facts -> {
            List<PersonId> people = facts.members().stream().map(Member::person).toList();
            List<StaffId> clinicians = views.sql(
                            "select distinct clinician from views.allocation "
                                    + "where case_file = :caseFile and ended_at is null and from_day <= :today order by clinician")
                    .with("caseFile", question.caseFile())
                    .with("today", sight.today())
                    .rows(StaffId.class);
            return new BookingChoices(
                    facts, people, clinicians, barred(views, question.caseFile().value()));
        });
    }

    static boolean barred(Views views, UUID caseFile) {
        return views.sql("select exists (select 1 from views.bar where case_file = :caseFile and lifted_at is null "
                        + "and (until is null or until > now()))")
                .with("caseFile", caseFile)
                .only(Boolean.class);
    }
}
