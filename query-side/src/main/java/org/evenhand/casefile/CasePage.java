package org.evenhand.casefile;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.CaseOverview.Booked;
import org.evenhand.casefile.CaseOverview.Consented;
import org.evenhand.casefile.CaseOverview.Reachable;
import org.evenhand.casefile.CaseOverview.Screened;
import org.evenhand.casefile.CaseOverview.Written;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.families.CaseBar;
import org.evenhand.platform.families.Labels;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;

/** A whole case: who is in it, each compartment in a column of its own, what is booked, what a court has said. */
record CasePage(
        CaseOverview answer,
        CaseBar bar,
        boolean accepted,
        boolean untriaged,
        boolean working,
        boolean adds,
        List<Bar> bars,
        List<Safe> safeContacts,
        List<Column> columns,
        List<Column> others,
        List<Session> coming,
        List<Session> past,
        List<Provision> provisions,
        List<Colleague> team)
        implements Page {

    record Bar(String basis, String reason, String until, String setBy, String setAt) {}

    /** How somebody may be reached without the other side learning of it. */
    record Safe(String who, String how, boolean refuge) {}

    /**
     * One compartment.
     *
     * @param person empty for joint, court and staff
     * @param own whether the reader works on this person's side
     * @param screening tag of the latest screening, {@code null} where it is not the reader's to see or not a parent's
     */
    record Column(
            String title,
            String hint,
            String shade,
            String code,
            String person,
            String born,
            boolean parent,
            Tag screening,
            String screened,
            List<Consent> consents,
            List<Contact> contacts,
            List<Note> notes) {}

    record Consent(String purpose, Tag state, String at) {}

    record Contact(String kind, String detail, boolean confidential) {}

    record Note(
            String href,
            String kind,
            Tag status,
            String by,
            String when,
            String body,
            int addenda,
            boolean late,
            boolean struck) {}

    record Session(
            String href,
            String type,
            Tag status,
            String when,
            String minutes,
            String who,
            String place,
            String shade) {}

    record Provision(String kind, String text, String persons, String from, String until) {}

    record Colleague(String name, String role, String sides) {}

    private static final Tag NOT_SCREENED = new Tag("screening.none", "grey");
    private static final Tag UNDER_WAY = new Tag("screening.under-way", "yellow");

    static CasePage of(CaseOverview overview, Staff staff, Times times, boolean manages) {
        CaseFacts facts = overview.facts();
        var labels = new Labels(facts.members());
        var now = overview.sessions().stream()
                .filter(each -> each.status().equals("BOOKED") || each.status().equals("STARTED"))
                .toList();
        return new CasePage(
                overview,
                CaseBar.of(facts, "", overview.compartments().contains(Compartment.JOINT)),
                facts.status().equals("ACCEPTED"),
                facts.status().equals("RECEIVED") || facts.status().equals("MORE_INFORMATION"),
                overview.compartments().contains(Compartment.JOINT),
                overview.compartments().contains(Compartment.JOINT) || manages,
                bars(overview, staff, times),
                safe(overview, labels),
                columns(overview, labels, staff, times).stream()
                        .filter(CasePage::sideBySide)
                        .toList(),
                columns(overview, labels, staff, times).stream()
                        .filter(each -> !sideBySide(each))
                        .toList(),
                now.reversed().stream()
                        .map(each -> session(each, labels, times))
                        .toList(),
                overview.sessions().stream()
                        .filter(each -> !now.contains(each))
                        .map(each -> session(each, labels, times))
                        .toList(),
                overview.provisions().stream()
                        .map(each -> new Provision(
                                "ProvisionKind." + each.kind(),
                                each.text() == null ? "erased" : each.text(),
                                labels.all(each.persons()),
                                times.day(each.fromDay()),
                                each.untilAt() == null ? "" : times.full(each.untilAt())))
                        .toList(),
                overview.team().stream()
                        .map(each -> new Colleague(
                                staff.name(each.clinician()),
                                "AllocationRole." + each.role(),
                                each.sides().isEmpty() ? "" : labels.all(each.sides())))
                        .toList());
    }

    private static List<Bar> bars(CaseOverview overview, Staff staff, Times times) {
        return overview.bars().stream()
                .map(each -> new Bar(
                        "BarBasis." + each.basis(),
                        each.reason() == null ? "" : each.reason(),
                        each.until() == null ? "" : times.full(each.until()),
                        staff.name(each.setBy()),
                        times.full(each.setAt())))
                .toList();
    }

    private static List<Safe> safe(CaseOverview overview, Labels labels) {
        return overview.people().stream()
                .filter(Reachable::ownSide)
                .map(person ->
                        new Safe(labels.of(person.person()), safeContact(overview, person.person()), person.refuge()))
                .filter(safe -> safe.refuge() || !safe.how().isEmpty())
                .toList();
    }

    private static String safeContact(CaseOverview overview, PersonId person) {
        return overview.screenings().stream()
                .filter(each -> each.person().equals(person))
                .map(Screened::safeContact)
                .filter(each -> each != null)
                .findFirst()
                .orElse("");
    }

    /** One for each of the reader's compartments, and one with a name and little else for a parent of the other side. */
    private static List<Column> columns(CaseOverview overview, Labels labels, Staff staff, Times times) {
        var columns = new ArrayList<Column>();
        for (Member member : overview.facts().members()) {
            if (member.role() == CaseRole.PARENT) {
                columns.add(ofPerson(overview, member, labels, staff, times));
            }
        }
        if (overview.compartments().contains(Compartment.JOINT)) {
            // Between the parents, where it belongs.
            columns.add(
                    Math.min(1, columns.size()), shared(overview, Compartment.JOINT, "joint", labels, staff, times));
        }
        for (Member member : overview.facts().members()) {
            if (member.role() != CaseRole.PARENT) {
                columns.add(ofPerson(overview, member, labels, staff, times));
            }
        }
        for (Compartment rest : List.of(Compartment.COURT, Compartment.STAFF)) {
            Column column = shared(overview, rest, rest.code(), labels, staff, times);
            if (!column.notes().isEmpty()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The parents and what they share stand in one row; children, court and staff below. */
    private static boolean sideBySide(Column column) {
        return column.parent() || column.code().equals(Compartment.JOINT.code());
    }

    private static Column shared(
            CaseOverview overview, Compartment compartment, String hint, Labels labels, Staff staff, Times times) {
        return new Column(
                labels.of(compartment),
                "column." + hint,
                labels.shade(compartment),
                compartment.code(),
                "",
                "",
                false,
                NOT_SCREENED,
                "",
                List.of(),
                List.of(),
                notes(overview, compartment, staff, times));
    }

    private static Column ofPerson(CaseOverview overview, Member member, Labels labels, Staff staff, Times times) {
        Compartment compartment = Compartment.of(member.person());
        Reachable reach = overview.people().stream()
                .filter(each -> each.person().equals(member.person()))
                .findFirst()
                .orElseThrow();
        var screened = overview.screenings().stream()
                .filter(each -> each.person().equals(member.person()))
                .findFirst();
        return new Column(
                member.label(),
                reach.ownSide() ? (member.role() == CaseRole.PARENT ? "column.own" : "column.child") : "column.other",
                labels.shade(compartment),
                reach.ownSide() ? compartment.code() : "",
                member.person().value().toString(),
                reach.dateOfBirth() == null ? "" : times.partial(reach.dateOfBirth()),
                member.role() == CaseRole.PARENT,
                screened.map(CasePage::screening).orElse(NOT_SCREENED),
                screened.map(each -> when(each, times)).orElse(""),
                overview.consents().stream()
                        .filter(each -> each.person().equals(member.person()))
                        .map(each -> consent(each, times))
                        .toList(),
                reach.contacts().stream()
                        .map(each -> new Contact("ContactKind." + each.kind(), each.detail(), each.confidential()))
                        .toList(),
                notes(overview, compartment, staff, times));
    }

    private static Tag screening(Screened screened) {
        return screened.outcome() == null
                ? UNDER_WAY
                : new Tag(
                        "ScreeningOutcome." + screened.outcome(),
                        switch (screened.outcome()) {
                            case CLEAR -> "green";
                            case CLEAR_WITH_MONITORING -> "yellow";
                            case JOINT_UNSUITABLE, REFER -> "orange";
                            case URGENT -> "red";
                        });
    }

    private static String when(Screened screened, Times times) {
        String on = times.day(times.on(screened.at()));
        return screened.rescreenDue() == null ? on : on + ", again by " + times.day(screened.rescreenDue());
    }

    private static Consent consent(Consented each, Times times) {
        String colour = switch (each.state()) {
            case "GIVEN" -> "green";
            case "WITHDRAWN" -> "red";
            default -> "grey";
        };
        return new Consent(
                ConsentPurpose.class.getSimpleName() + "." + each.purpose(),
                new Tag("ConsentState." + each.state(), colour),
                times.day(times.on(each.at())));
    }

    private static List<Note> notes(CaseOverview overview, Compartment compartment, Staff staff, Times times) {
        return overview.notes().stream()
                .filter(each -> each.compartment().equals(compartment))
                .map(each -> note(each, staff, times))
                .toList();
    }

    private static Note note(Written each, Staff staff, Times times) {
        return new Note(
                "/notes/" + each.note().value(),
                "NoteKind." + each.kind(),
                new Tag(
                        "NoteStatus." + each.status(),
                        switch (each.status()) {
                            case "DRAFT", "AWAITING_COUNTERSIGNATURE" -> "yellow";
                            case "STRUCK" -> "red";
                            default -> "";
                        }),
                staff.name(each.author()),
                times.full(each.contactAt()),
                each.body() == null ? (each.status().equals("DRAFT") ? "" : "erased") : shortened(each.body()),
                each.addenda(),
                each.late(),
                each.status().equals("STRUCK"));
    }

    private static final int PREVIEW = 320;

    private static String shortened(String body) {
        return body.length() <= PREVIEW ? body : body.substring(0, PREVIEW).strip() + " …";
    }

    private static Session session(Booked each, Labels labels, Times times) {
        return new Session(
                "/sessions/" + each.session().value(),
                "SessionType." + each.type(),
                new Tag(
                        "SessionStatus." + each.status(),
                        switch (each.status()) {
                            case "STARTED" -> "yellow";
                            case "ENDED" -> "green";
                            case "CANCELLED" -> "grey";
                            default -> "blue";
                        }),
                times.full(each.startsAt()),
                String.valueOf(each.minutes()),
                labels.all(each.participants()),
                labels.of(each.compartment()),
                labels.shade(each.compartment()));
    }
}
