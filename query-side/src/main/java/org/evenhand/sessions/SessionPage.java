package org.evenhand.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Row;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.evenhand.record.StaffId;

/** A session from its booking to its signed notes, on one screen. Only the forms that fit its state are drawn. */
record SessionPage(
        SessionRecord answer,
        CaseBar bar,
        String title,
        String shade,
        Tag status,
        List<Row> rows,
        boolean booked,
        boolean started,
        boolean ended,
        boolean barred,
        boolean mayStart,
        boolean planned,
        boolean maySplit,
        List<Person> people,
        List<Person> unmarked,
        List<NoteBox> notes,
        List<Choice> present,
        List<Choice> outsiders,
        List<Choice> marked,
        List<Choice> attendances,
        Form arrivals,
        Form start,
        Form walkIn,
        Form attendance,
        Form correct,
        Form split,
        Form end)
        implements Page {

    /** @param attendance key, empty while it is not recorded */
    record Person(
            int index,
            String id,
            String name,
            String shade,
            boolean walkIn,
            boolean present,
            String plan,
            String attendance,
            String minutes,
            boolean corrected) {}

    /**
     * A place for one compartment's note.
     *
     * @param write the form that begins one
     * @param joint whether both sides will see it, so that the author must say what only one parent told
     */
    record NoteBox(String label, String shade, String code, boolean joint, List<Line> lines, Form write) {}

    record Line(String href, String kind, Tag status, String by, String when, String body) {}

    static SessionPage of(SessionRecord session, StaffId reader, Forms forms, Staff staff, Times times) {
        SessionRecord.Booked booked = session.session();
        var labels = new Labels(session.facts().members());
        var path = Map.of("session", booked.session());
        var people = people(session, labels);
        boolean running = booked.status().equals("STARTED");
        boolean waiting = booked.status().equals("BOOKED");
        return new SessionPage(
                session,
                CaseBar.of(session.facts(), "session"),
                "session.title." + booked.type(),
                labels.shade(booked.compartment()),
                status(booked.status()),
                rows(session, staff, times),
                waiting,
                running,
                booked.status().equals("ENDED"),
                session.barred() && booked.type() == SessionType.JOINT,
                waiting && !(session.barred() && booked.type() == SessionType.JOINT),
                people.stream().anyMatch(each -> !each.plan().isEmpty()),
                running && booked.type() == SessionType.JOINT && booked.splitAt() == null,
                people,
                people.stream().filter(each -> each.attendance().isEmpty()).toList(),
                boxes(session, reader, labels, forms, staff, times),
                choices(people),
                session.facts().members().stream()
                        .filter(member -> people.stream()
                                .noneMatch(each ->
                                        each.id().equals(member.person().value().toString())))
                        .map(member -> Choice.named(member.person().value().toString(), member.label()))
                        .toList(),
                choices(people.stream()
                        .filter(each -> !each.attendance().isEmpty())
                        .toList()),
                Choice.of(Attendance.values()),
                arrivals(session, forms.of(SessionCommand.SetArrivalPlan.class, path, booked.version())),
                forms.of(SessionCommand.StartSession.class, path, booked.version()),
                forms.of(SessionCommand.AddWalkIn.class, path, booked.version()),
                forms.of(SessionCommand.RecordAttendance.class, path, booked.version()),
                forms.of(SessionCommand.CorrectAttendance.class, path, booked.version()),
                forms.of(SessionCommand.SplitSession.class, path, booked.version()),
                forms.of(SessionCommand.EndSession.class, path, booked.version())
                        .filled("breakMinutes", 0));
    }

    private static Tag status(String status) {
        return new Tag(
                "SessionStatus." + status,
                switch (status) {
                    case "STARTED" -> "yellow";
                    case "ENDED" -> "green";
                    case "CANCELLED" -> "grey";
                    default -> "blue";
                });
    }

    private static List<Row> rows(SessionRecord session, Staff staff, Times times) {
        SessionRecord.Booked booked = session.session();
        var rows = new ArrayList<Row>();
        rows.add(Row.of("session.when", times.full(booked.startsAt()) + ", " + booked.minutes() + " minutes"));
        if (booked.room() != null) {
            rows.add(Row.of("session.room", booked.room()));
        }
        if (booked.place() != null) {
            rows.add(Row.of("session.place", booked.place()));
        }
        rows.add(Row.of(
                "session.clinicians",
                session.clinicians().stream().map(staff::name).collect(Collectors.joining(", "))));
        if (booked.startedAt() != null) {
            rows.add(Row.of("session.started", times.full(booked.startedAt())));
        }
        if (booked.splitAt() != null) {
            rows.add(Row.of("session.split", times.full(booked.splitAt())));
        }
        if (booked.endedAt() != null) {
            rows.add(Row.of(
                    "session.ended",
                    times.full(booked.endedAt()) + ", lasted " + booked.lastedMinutes() + " minutes, breaks "
                            + booked.breakMinutes()));
        }
        if (booked.cancelReason() != null) {
            rows.add(Row.keyed("session.cancelled", booked.cancelReason()));
        }
        return rows;
    }

    private static List<Person> people(SessionRecord session, Labels labels) {
        var people = new ArrayList<Person>();
        for (SessionRecord.TakesPart each : session.people()) {
            people.add(new Person(
                    people.size(),
                    each.person().value().toString(),
                    labels.of(each.person()),
                    labels.shade(Compartment.of(each.person())),
                    each.walkIn(),
                    each.present(),
                    plan(each),
                    each.attendance() == null ? "" : "Attendance." + each.attendance(),
                    each.minutes() == null ? "" : each.minutes().toString(),
                    each.corrected()));
        }
        return people;
    }

    private static String plan(SessionRecord.TakesPart each) {
        if (each.minutesBefore() == null) {
            return "";
        }
        return "arrives " + each.minutesBefore() + " min before"
                + (each.waitsIn() == null ? "" : ", waits in " + each.waitsIn())
                + ", leaves " + each.leavesAfter() + " min after";
    }

    private static Form arrivals(SessionRecord session, Form form) {
        Form filled = form;
        for (int i = 0; i < session.people().size(); i++) {
            SessionRecord.TakesPart each = session.people().get(i);
            String name = "arrivals[" + i + "].";
            // Two parents half an hour apart is where most plans begin.
            filled = filled.filled(name + "minutesBefore", each.minutesBefore() == null ? i * 15 : each.minutesBefore())
                    .filled(name + "waitsIn", each.waitsIn() == null ? "waiting-room-" + (i + 1) : each.waitsIn())
                    .filled(name + "leavesAfter", each.leavesAfter() == null ? i * 15 : each.leavesAfter());
        }
        return filled;
    }

    private static List<Choice> choices(List<Person> people) {
        return people.stream().map(each -> Choice.named(each.id(), each.name())).toList();
    }

    private static List<NoteBox> boxes(
            SessionRecord session, StaffId reader, Labels labels, Forms forms, Staff staff, Times times) {
        return session.writable().stream()
                .map(compartment -> new NoteBox(
                        labels.of(compartment),
                        labels.shade(compartment),
                        compartment.code(),
                        compartment.equals(Compartment.JOINT),
                        session.notes().stream()
                                .filter(note -> note.compartment().equals(compartment))
                                .map(note -> line(note, reader, staff, times))
                                .toList(),
                        forms.of(
                                        NoteCommand.StartNote.class,
                                        Map.of("caseFile", session.facts().caseFile()))
                                .named(labels.shade(compartment)
                                        + (compartment instanceof Compartment.OfPerson
                                                ? "-" + compartment.code().substring(7, 15)
                                                : ""))))
                .toList();
    }

    private static Line line(NoteRecord.Written note, StaffId reader, Staff staff, Times times) {
        return new Line(
                "/notes/" + note.note().value(),
                "NoteKind." + note.kind(),
                new Tag("NoteStatus." + note.status(), NotePage.colour(note.status())),
                staff.name(note.author()),
                times.full(note.signedAt() == null ? note.startedAt() : note.signedAt()),
                note.body() == null ? "" : note.body());
    }

    @Override
    public List<Form> forms() {
        var drawn = new ArrayList<Form>();
        if (booked) {
            drawn.addAll(List.of(arrivals, start));
        }
        if (started) {
            drawn.addAll(List.of(walkIn, attendance, split, end));
        }
        drawn.add(correct);
        return drawn;
    }
}
