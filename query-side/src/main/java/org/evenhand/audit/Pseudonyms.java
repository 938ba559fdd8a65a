package org.evenhand.audit;

import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseRole;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/**
 * People by what they are in the case, everything else by the end of its reference: enough to follow, nothing to recognise.
 * The end, because ids begin with the time of their making and are alike there.
 */
record Pseudonyms(List<CaseThen.Person> people) {

    private static final int SHOWN = 8;

    static String brief(UUID id) {
        String text = id.toString();
        return "…" + text.substring(text.length() - SHOWN);
    }

    /** Parent A, Child 1; somebody outside the case by reference. */
    String of(PersonId person) {
        return people.stream()
                .filter(each -> each.person().equals(person))
                .map(each -> role(each.role()) + " " + each.letter())
                .findFirst()
                .orElseGet(() -> "Person " + brief(person.value()));
    }

    String of(Compartment compartment) {
        return switch (compartment) {
            case Compartment.OfPerson own -> of(own.person());
            case Compartment.Joint joint -> "Joint";
            case Compartment.Court court -> "Court";
            case Compartment.Staff staff -> "Staff";
        };
    }

    /** The colour in which pages show it. */
    String shade(Compartment compartment) {
        return switch (compartment) {
            case Compartment.OfPerson own ->
                people.stream()
                        .filter(each -> each.person().equals(own.person()))
                        .map(each -> each.role() == CaseRole.PARENT
                                ? each.letter().toLowerCase(java.util.Locale.ROOT)
                                : "child")
                        .findFirst()
                        .orElse("child");
            case Compartment.Joint joint -> "joint";
            case Compartment.Court court -> "court";
            case Compartment.Staff staff -> "staff";
        };
    }

    String of(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> of(new PersonId(subject.id()));
            case CASE_FILE -> "Case " + brief(subject.id());
            case COURT_CASE -> "Court case " + brief(subject.id());
            case SITE -> "The service";
        };
    }

    /** {@code note …3f2a1b0c} */
    static String of(StreamId stream) {
        return stream.type().code() + " " + brief(stream.id());
    }

    /** {@code case …3f2a1b0c} */
    static String title(StreamId stream) {
        return stream.type().code().replace("case-file", "case").replace('-', ' ') + " " + brief(stream.id());
    }

    private static String role(CaseRole role) {
        return switch (role) {
            case PARENT -> "Parent";
            case CHILD -> "Child";
            case OTHER -> "Other";
        };
    }
}
