package org.evenhand.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;

/** What one clinician has to do, most urgent first. */
record TodayPage(
        Day answer,
        String day,
        List<Session> today,
        List<Session> open,
        List<Session> ahead,
        List<Todo> unsigned,
        List<Todo> rescreens,
        List<Todo> strikeOuts)
        implements Page {

    record Session(
            String href,
            String when,
            String type,
            String shade,
            String family,
            String room,
            Tag status,
            boolean barred) {}

    /** @param text key of what is to be done @param due empty where there is no day */
    record Todo(String href, String text, String family, String place, String shade, String due) {}

    static TodayPage of(Day day, LocalDate today, Staff staff, Times times) {
        var families = new Families(day);
        return new TodayPage(
                day,
                times.weekday(today),
                sessions(day, families, times, each -> times.on(each.startsAt()).equals(today), false),
                sessions(day, families, times, each -> times.on(each.startsAt()).isBefore(today), true),
                sessions(day, families, times, each -> times.on(each.startsAt()).isAfter(today), true),
                day.unsigned().stream()
                        .map(each -> families.todo(
                                "/notes/" + each.note().value(),
                                "NoteKind." + each.kind(),
                                each.caseFile(),
                                each.compartment(),
                                times.day(times.on(each.startedAt()))))
                        .toList(),
                day.rescreens().stream()
                        .map(each -> families.todo(
                                "/cases/" + each.caseFile().value() + "/screenings/"
                                        + each.person().value(),
                                each.rescreenDue().isBefore(today) ? "today.rescreen.over" : "today.rescreen",
                                each.caseFile(),
                                Compartment.of(each.person()),
                                times.day(each.rescreenDue())))
                        .toList(),
                day.strikeOuts().stream()
                        .map(each -> families.todo(
                                "/notes/" + each.note().value(),
                                "StrikeOutReason." + each.strikeReason(),
                                each.caseFile(),
                                each.compartment(),
                                staff.name(each.strikeRequestedBy())))
                        .toList());
    }

    private static List<Session> sessions(
            Day day, Families families, Times times, Predicate<Day.Coming> wanted, boolean withDay) {
        return day.sessions().stream()
                .filter(wanted)
                .map(each -> new Session(
                        "/sessions/" + each.session().value(),
                        withDay
                                ? times.weekday(times.on(each.startsAt())) + ", " + times.time(each.startsAt())
                                : times.time(each.startsAt()),
                        "SessionType." + each.type(),
                        families.labels(each.caseFile()).shade(each.compartment()),
                        families.who(each),
                        each.room() == null ? "" : each.room(),
                        new Tag(
                                "SessionStatus." + each.status(),
                                each.status().equals("ENDED")
                                        ? "green"
                                        : each.status().equals("STARTED") ? "yellow" : "blue"),
                        each.barred()))
                .toList();
    }

    /** The families that are named here. */
    private record Families(Map<CaseFileId, List<Member>> members) {

        private Families(Day day) {
            this(day.members().stream()
                    .collect(Collectors.groupingBy(
                            Day.InCaseFile::caseFile,
                            Collectors.mapping(Day.InCaseFile::member, Collectors.toList()))));
        }

        private Labels labels(CaseFileId caseFile) {
            return new Labels(members.getOrDefault(caseFile, List.of()));
        }

        private String name(CaseFileId caseFile) {
            return members.getOrDefault(caseFile, List.of()).stream()
                    .filter(each -> each.role() == CaseRole.PARENT)
                    .map(Member::name)
                    .collect(Collectors.joining(" and "));
        }

        /** The one person of an individual session; the family otherwise. */
        private String who(Day.Coming session) {
            return session.compartment() instanceof Compartment.OfPerson(PersonId person)
                    ? members.getOrDefault(session.caseFile(), List.of()).stream()
                            .filter(each -> each.person().equals(person))
                            .map(Member::name)
                            .findFirst()
                            .orElseGet(() -> name(session.caseFile()))
                    : name(session.caseFile());
        }

        private Todo todo(String href, String text, CaseFileId caseFile, Compartment compartment, String due) {
            Labels labels = labels(caseFile);
            return new Todo(href, text, name(caseFile), labels.of(compartment), labels.shade(compartment), due);
        }
    }
}
