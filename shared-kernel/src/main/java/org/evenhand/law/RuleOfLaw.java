package org.evenhand.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a jurisdiction must say. What each means is said here; what it amounts to, since when and by what source, in its text. */
public enum RuleOfLaw {
    /** Years: from this birthday a child's own consent replaces that of those with parental responsibility. */
    AGE_OF_OWN_CONSENT(Integer::valueOf),
    /** Years. */
    AGE_OF_MAJORITY(Integer::valueOf),
    /** How long after a contact its note is still in time; later, it says why. */
    LATE_ENTRY_AFTER(Duration::parse),
    /** Until when, on its last day, something may be done for a court where the court named no time. */
    CLOSE_OF_BUSINESS(LocalTime::parse),
    /** The days of the week on which courts do not work. */
    COURT_WEEKEND(value -> each(value, DayOfWeek::valueOf)),
    /** The further days on which courts do not work; nothing is counted beyond the last day that they are known for. */
    COURT_HOLIDAYS(value -> each(value, LocalDate::parse)),
    /** Within which a personal data breach is notified, from becoming aware of it. */
    BREACH_NOTIFIED_WITHIN(Duration::parse),
    /** Within which others are told of an incident, where somebody decided that they must be; from becoming aware of it. */
    CQC_TOLD_WITHIN(Duration::parse),
    LADO_TOLD_WITHIN(Duration::parse),
    POLICE_TOLD_WITHIN(Duration::parse),
    COMMISSIONER_TOLD_WITHIN(Duration::parse),
    PEOPLE_CONCERNED_TOLD_WITHIN(Duration::parse),
    /** How long a trainee's signed note may wait for its countersignature. */
    COUNTERSIGNED_WITHIN(Duration::parse),
    /** Within which a person's request about their data is answered; a calendar period, clamped at a month's end. */
    RIGHTS_REQUEST_WITHIN(Period::parse),
    /** By which that may be extended. */
    RIGHTS_REQUEST_EXTENSION(Period::parse),
    /** Least supervision of a practitioner in a calendar month, not averaged over months. */
    SUPERVISION_IN_A_MONTH(Duration::parse),
    /** The forms that ask for what somebody barred from applying needs the court's leave for. */
    FORMS_THAT_NEED_LEAVE(RuleOfLaw::names),
    /** The kinds of order that forbid the parents to be brought together, whatever provision is read in them later. */
    ORDERS_THAT_KEEP_APART(RuleOfLaw::names),
    /** The kinds of provision that do. */
    PROVISIONS_THAT_KEEP_APART(RuleOfLaw::names),
    /** The bases on which words said in conciliation stay here unless waived or excepted. */
    CONCILIATION_KEPT_FROM(RuleOfLaw::names),
    LEGAL_ADVICE_KEPT_FROM(RuleOfLaw::names),
    /**
     * How long what is kept: {@code code=period}, counted from the day that the code names, and {@code /END_OF_YEAR} where it is
     * rounded up to the end of its year (what counts from birth is, so that a due date tells no birthday).
     */
    RETENTION(value -> pairs(value, period -> Period.parse(period.replace("/END_OF_YEAR", "")))),
    /** Within which no due date may be brought forward. */
    RETENTION_GUARD(Period::parse),
    /**
     * Of each class of data, what must hold for it to leave on each basis: {@code basis=conditions}, joined by +, or {@code FREE}, or
     * {@code NO} where it never does.
     */
    DISCLOSURE_OF_ENROLMENT(RuleOfLaw::pairs),
    DISCLOSURE_OF_ATTENDANCE(RuleOfLaw::pairs),
    DISCLOSURE_OF_COMPLETION(RuleOfLaw::pairs),
    DISCLOSURE_OF_ENGAGEMENT(RuleOfLaw::pairs),
    DISCLOSURE_OF_SAFEGUARDING(RuleOfLaw::pairs),
    DISCLOSURE_OF_MEASURE_SCORES(RuleOfLaw::pairs),
    DISCLOSURE_OF_JOINT_CONTENT(RuleOfLaw::pairs),
    DISCLOSURE_OF_INDIVIDUAL_CONTENT(RuleOfLaw::pairs),
    DISCLOSURE_OF_CHILD_CONTENT(RuleOfLaw::pairs),
    DISCLOSURE_OF_SUPERVISION(RuleOfLaw::pairs),
    DISCLOSURE_OF_CONTACT_DETAILS(RuleOfLaw::pairs),
    DISCLOSURE_OF_ACCESS_LOG(RuleOfLaw::pairs);

    /** Where a list of names has none. */
    static final String NONE = "NONE";

    private final Function<String, ?> form;

    RuleOfLaw(Function<String, ?> form) {
        this.form = form;
    }

    private static <T> List<T> each(String value, Function<String, T> form) {
        return Stream.of(value.split("\\s+")).map(form).toList();
    }

    /** Which names there are is for those to say whose names they are. */
    private static List<String> names(String value) {
        return each(value, name -> {
            if (!name.matches("[A-Z0-9_]+")) {
                throw new IllegalArgumentException(name);
            }
            return name;
        });
    }

    private static List<String> pairs(String value) {
        return pairs(value, each -> each);
    }

    private static <T> List<T> pairs(String value, Function<String, T> form) {
        return each(value, pair -> form.apply(pair.split("=", 2)[1]));
    }

    boolean accepts(String value) {
        try {
            return form.apply(value) != null;
        } catch (RuntimeException malformed) {
            return false;
        }
    }
}
