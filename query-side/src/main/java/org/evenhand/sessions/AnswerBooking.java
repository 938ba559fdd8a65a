package org.evenhand.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.families.JointWorkTold;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.SessionQuery.Booking;
import org.springframework.stereotype.Component;

@Component
final class AnswerBooking implements Answers<Booking, BookingChoices> {

    private final Views views;
    private final Families families;
    private final Clock clock;

    AnswerBooking(Views views, Families families, Clock clock) {
        this.clock = clock;
        this.views = views;
        this.families = families;
    }

    @Override
    public Class<Booking> question() {
        return Booking.class;
    }

    @Override
    public Optional<BookingChoices> answer(Booking question, Sight sight) {
        return families.find(question.caseFile(), sight).map(facts -> {
            List<PersonId> people = facts.members().stream().map(Member::person).toList();
            List<StaffId> clinicians = views.sql(
                            "select distinct clinician from views.allocation where case_file = :caseFile and ended_at"
                                    + " is null and from_day <= :today order by clinician")
                    .with("caseFile", question.caseFile())
                    .with("today", sight.today())
                    .rows(StaffId.class);
            return new BookingChoices(
                    facts,
                    people,
                    clinicians,
                    new JointWorkTold(views).isClosed(question.caseFile(), sight, clock.instant()));
        });
    }
}
