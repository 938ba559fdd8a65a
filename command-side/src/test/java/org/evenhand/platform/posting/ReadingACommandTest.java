package org.evenhand.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.language.Language;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.TypedName;
import org.evenhand.platform.posting.Reading.Meant;
import org.evenhand.platform.posting.Reading.Unreadable;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.FieldUnknown;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.Refusal;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReadingACommandTest {

    private static final UUID COMMAND = UUID.fromString("01935b40-0000-7000-8000-0000000000c0");
    private static final String CASE = "01935b40-0000-7000-8000-0000000000f1";
    private static final String ANN = "01935b40-0000-7000-8000-0000000000a1";
    private static final String BEN = "01935b40-0000-7000-8000-0000000000b1";
    private static final String STAFF = "01935b40-0000-7000-8000-00000000c11c";

    @Test
    void a_form_with_names_and_a_date_in_three_boxes_registers_a_person() {
        var read = (RegisterPerson) meant(form(
                RegisterPerson.class,
                "names[0].given",
                "Ann",
                "names[0].family",
                "Archer",
                "names[1].given",
                "",
                "names[1].family",
                " ",
                "dateOfBirth.day",
                "3",
                "dateOfBirth.month",
                "March",
                "dateOfBirth.year",
                "1990",
                "birthOrder",
                ""));
        assertThat(read.names()).containsExactly(new TypedName(new Confided("Ann"), new Confided("Archer")));
        assertThat(read.dateOfBirth()).isEqualTo(new Confided("1990-03-03"));
        assertThat(read.birthOrder()).isNull();
        assertThat(read.notDuplicateOf()).isEmpty();
    }

    @Test
    void a_date_of_which_only_the_year_is_known_is_only_the_year() {
        var read = (RegisterPerson) meant(form(
                RegisterPerson.class, "names[0].given", "Ann", "names[0].family", "A", "dateOfBirth.year", "1990"));
        assertThat(read.dateOfBirth()).isEqualTo(new Confided("1990"));
    }

    @Test
    void the_same_as_json_is_the_same_command() {
        var read = json(RegisterPerson.class, """
                {"names": [{"given": "Ann", "family": "Archer"}], "dateOfBirth": "1990-03-03"}""");
        assertThat(meant(read))
                .isEqualTo(meant(form(
                        RegisterPerson.class,
                        "names[0].given",
                        "Ann",
                        "names[0].family",
                        "Archer",
                        "dateOfBirth",
                        "1990-03-03")));
    }

    @Test
    void a_new_id_comes_from_the_command_id_and_keeps_its_time() {
        var first = (RegisterPerson) meant(form(RegisterPerson.class, "names[0].given", "A", "names[0].family", "B"));
        var again = (RegisterPerson) meant(form(RegisterPerson.class, "names[0].given", "A", "names[0].family", "B"));
        assertThat(first.person()).isEqualTo(again.person());
        assertThat(first.person().value().version()).isEqualTo(7);
        assertThat(first.person().value().getMostSignificantBits() >>> 16)
                .isEqualTo(COMMAND.getMostSignificantBits() >>> 16);
    }

    @Test
    void a_forgotten_reference_is_never_a_new_thing() {
        assertThat(refusals(form(LinkCaseFile.class, Map.of("courtCase", CASE))))
                .containsExactly(new FieldMissing("caseFile"));
        assertThat(refusals(
                        form(AllocateClinician.class, Map.of("caseFile", CASE), "role", "LEAD", "from", "2026-11-22")))
                .containsExactly(new FieldMissing("clinician"));
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        assertThat(refusals(form(
                        SetContactDetails.class,
                        Map.of("person", ANN),
                        "kind",
                        "PIGEON",
                        "confidential.fromPersons",
                        "not-an-id",
                        "validFrom.day",
                        "31",
                        "validFrom.month",
                        "2",
                        "validFrom.year",
                        "2026",
                        "colour",
                        "red")))
                .containsExactly(
                        new FieldMalformed("kind", "one of ADDRESS, EMAIL, TELEPHONE, SAFE_POSTAL_ROUTE"),
                        new FieldMissing("detail"),
                        new FieldMalformed("confidential.fromPersons", "an id"),
                        new FieldMalformed("validFrom", Dates.EXPECTED),
                        new FieldUnknown("colour"));
    }

    @Test
    void a_checkbox_that_is_not_ticked_is_no_and_boxes_of_one_name_are_a_list() {
        var fields = Map.of(
                "kind", List.of("ADDRESS"),
                "detail", List.of("1 High Street\r\nOrmskirk"),
                "confidential.fromOtherParties", List.of("on"),
                "confidential.fromPersons", List.of(ANN, BEN),
                "validFrom", List.of("2026-11-22"));
        var read = (SetContactDetails) meant(read(SetContactDetails.class, Map.of("person", ANN), fields));
        assertThat(read.detail().text()).isEqualTo("1 High Street\nOrmskirk");
        assertThat(read.confidential()).isNotNull();
        assertThat(read.confidential().fromOtherParties()).isTrue();
        assertThat(read.confidential().fromPersons())
                .containsExactly(new PersonId(UUID.fromString(ANN)), new PersonId(UUID.fromString(BEN)));
        assertThat(read.validFrom()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void a_local_time_in_two_boxes_keeps_its_offset_for_the_decision() {
        var read = (BookSession) meant(form(
                BookSession.class,
                Map.of("caseFile", CASE),
                "type",
                "JOINT",
                "startsAt.date.day",
                "25",
                "startsAt.date.month",
                "10",
                "startsAt.date.year",
                "2026",
                "startsAt.time",
                "1:30",
                "startsAt.offset",
                "+01:00",
                "minutes",
                "60",
                "participants",
                ANN,
                "clinicians",
                STAFF));
        assertThat(read.startsAt())
                .isEqualTo(new ClockTime(LocalDateTime.parse("2026-10-25T01:30"), null, ZoneOffset.ofHours(1)));
    }

    @Test
    void a_local_time_as_one_string_may_carry_zone_and_offset() {
        assertThat(TypedClockTime.parse("2026-10-25T01:30"))
                .isEqualTo(new ClockTime(LocalDateTime.parse("2026-10-25T01:30"), null, null));
        assertThat(TypedClockTime.parse("2026-10-25T01:30+01:00[Europe/London]"))
                .isEqualTo(new ClockTime(
                        LocalDateTime.parse("2026-10-25T01:30"), ZoneId.of("Europe/London"), ZoneOffset.ofHours(1)));
        assertThat(TypedClockTime.parse("2026-10-25T01:30+01:00"))
                .isEqualTo(new ClockTime(LocalDateTime.parse("2026-10-25T01:30"), null, ZoneOffset.ofHours(1)));
    }

    @Test
    void half_a_local_time_names_the_missing_half() {
        assertThat(refusals(form(
                        GiveConsent.class,
                        Map.of("caseFile", CASE, "person", ANN),
                        "purpose",
                        "JOINT_WORK",
                        "givenBy",
                        ANN,
                        "scope",
                        "all",
                        "method",
                        "WRITTEN",
                        "at.date",
                        "2026-11-22")))
                .containsExactly(new FieldMissing("at.time"));
    }

    @Test
    void a_field_that_contradicts_the_address_is_refused() {
        assertThat(refusals(form(LinkCaseFile.class, Map.of("courtCase", CASE), "courtCase", ANN, "caseFile", BEN)))
                .containsExactly(new FieldMalformed("courtCase", "what the address says, or leave it out"));
    }

    @Test
    void a_text_that_nobody_would_type_is_refused_by_name() {
        assertThat(refusals(form(
                        SetContactDetails.class,
                        Map.of("person", ANN),
                        "kind",
                        "ADDRESS",
                        "detail",
                        "x".repeat(RecordReader.LONGEST_TEXT + 1),
                        "validFrom",
                        "2026-11-22")))
                .containsExactly(new FieldMalformed("detail", "at most 200,000 characters"));
    }

    @Test
    void names_of_fields_that_would_grow_a_tree_without_bound_are_refused() {
        assertThat(refusals(form(
                        RegisterPerson.class,
                        "names[9999].given",
                        "x",
                        "names[201].given",
                        "x",
                        "a.b.c.d.e.f.g.h",
                        "x",
                        "names[0].given.x",
                        "1",
                        "__proto__[0]]",
                        "x",
                        "names[0].family",
                        "A")))
                .contains(
                        new FieldUnknown("names[9999].given"),
                        new FieldUnknown("names[201].given"),
                        new FieldUnknown("a.b.c.d.e.f.g.h"),
                        new FieldUnknown("__proto__[0]]"));
    }

    @Test
    void every_command_of_the_kernel_has_a_route_that_can_be_read() {
        List<Class<? extends Command>> commands = Language.commandTypes();
        assertThat(commands).hasSizeGreaterThan(40);
        for (Class<? extends Command> command : commands) {
            if (command.isAnnotationPresent(PostedTo.class)) {
                Route route = Route.of(command);
                var path = new LinkedHashMap<String, String>();
                route.pathVariables().forEach(name -> path.put(name, ANN));
                // Every component's type is one that can be read: an unreadable type throws instead of refusing.
                assertThat(read(command, path, Map.of())).isNotNull();
            }
        }
    }

    private static Reading form(Class<? extends Command> command, String... namesAndValues) {
        return form(command, Map.of(), namesAndValues);
    }

    private static Reading form(Class<? extends Command> command, Map<String, String> path, String... namesAndValues) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return read(command, path, fields);
    }

    private static Reading read(
            Class<? extends Command> command, Map<String, String> path, Map<String, List<String>> fields) {
        var unreadable = new ArrayList<Refusal>();
        ObjectNode tree = FormTree.of(fields, unreadable);
        return new CommandReader(Route.of(command)).read(new Submitted(tree, path, COMMAND, unreadable));
    }

    private static Reading json(Class<? extends Command> command, String body) {
        var tree = (ObjectNode) new JsonMapper().readTree(body);
        return new CommandReader(Route.of(command)).read(new Submitted(tree, Map.of(), COMMAND, List.of()));
    }

    private static Command meant(Reading reading) {
        assertThat(reading).isInstanceOf(Meant.class);
        return ((Meant) reading).command();
    }

    private static List<Refusal> refusals(Reading reading) {
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).refusals();
    }
}
