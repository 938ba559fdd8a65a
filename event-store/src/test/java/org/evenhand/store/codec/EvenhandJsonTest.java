package org.evenhand.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.record.Actor;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Envelope;
import org.evenhand.record.GeneralRefusal;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class EvenhandJsonTest {

    static final UUID ID = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

    final JsonMapper json = EvenhandJson.mapper();

    record Everything(
            PersonId person,
            StreamId stream,
            Subject subject,
            Compartment compartment,
            Moment moment,
            ClockTime typed,
            LocalDate day,
            Role role,
            Optional<String> basis,
            @Nullable String note,
            List<PersonId> people,
            int minutes,
            boolean split) {}

    record Typed(
            Confided address,
            String code,
            int minutes,
            LocalDate day,
            @Nullable Role role,
            List<Line> lines) {}

    record Line(Confided text) {}

    record HoldsPersonal(List<Personal> values) {}

    @Test
    void each_kind_of_value_has_one_form_and_comes_back_equal() {
        Everything everything = new Everything(
                new PersonId(ID),
                new StreamId(StreamType.CASE_FILE, ID),
                new Subject(Subject.Kind.COURT_CASE, ID),
                Compartment.of(new PersonId(ID)),
                new Moment(Instant.parse("2026-10-25T00:30:00Z"), ZoneId.of("Europe/London")),
                new ClockTime(LocalDateTime.of(2026, 10, 25, 1, 30), ZoneId.of("Europe/London"), ZoneOffset.ofHours(1)),
                LocalDate.of(2026, 11, 22),
                Role.COURT_LIAISON,
                Optional.empty(),
                null,
                List.of(new PersonId(ID)),
                60,
                true);

        String written = json.writeValueAsString(everything);

        assertThat(written).isEqualTo("""
                        {"person":"01234567-89ab-cdef-0123-456789abcdef",\
                        "stream":"case-file:01234567-89ab-cdef-0123-456789abcdef",\
                        "subject":"court-case:01234567-89ab-cdef-0123-456789abcdef",\
                        "compartment":"person:01234567-89ab-cdef-0123-456789abcdef",\
                        "moment":{"at":"2026-10-25T00:30:00Z","zone":"Europe/London"},\
                        "typed":{"local":"2026-10-25T01:30","zone":"Europe/London","offset":"+01:00"},\
                        "day":"2026-11-22","role":"COURT_LIAISON","basis":null,"note":null,\
                        "people":["01234567-89ab-cdef-0123-456789abcdef"],"minutes":60,"split":true}""");
        assertThat(json.readValue(written, Everything.class)).isEqualTo(everything);
    }

    @Test
    void an_envelope_comes_back_equal() {
        Envelope envelope = new Envelope(
                new Actor(new StaffId(ID), Role.CLINICIAN),
                null,
                Optional.of("allocation:1"),
                Purpose.DIRECT_CARE,
                ID,
                ID,
                null,
                Compartment.JOINT,
                Set.of(new PersonId(ID).subject(), Subject.SITE),
                Instant.parse("2026-11-22T10:00:00.123456Z"),
                ZoneId.of("Europe/London"));

        JsonEnvelopeCodec codec = new JsonEnvelopeCodec();
        assertThat(codec.decode(codec.encode(envelope))).isEqualTo(envelope);
        assertThat(new String(codec.encode(envelope)))
                .contains(
                        "[\"person:01234567-89ab-cdef-0123-456789abcdef\",\"site:00000000-0000-0000-0000-000000000000\"]");
    }

    @Test
    void confided_words_are_plain_text_on_the_way_in() {
        Typed typed = json.readValue("""
                {"address":"14 Mill Lane","code":"x","minutes":5,"day":"2026-11-22","lines":[{"text":"y"}]}""", Typed.class);

        assertThat(typed.address().text()).isEqualTo("14 Mill Lane");
        assertThat(typed.role()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "surprise         | {\"address\":\"a\",\"code\":\"x\",\"minutes\":5,\"day\":\"2026-11-22\",\"surprise\":\"Mill Lane\"}",
                "lines[0].text    | {\"address\":\"a\",\"code\":\"x\",\"minutes\":5,\"day\":\"2026-11-22\",\"lines\":[{\"text\":7}]}",
                "lines[0].who     | {\"address\":\"a\",\"code\":\"x\",\"minutes\":5,\"day\":\"2026-11-22\",\"lines\":[{\"text\":\"a\",\"who\":\"Mill Lane\"}]}",
                "code             | {\"address\":\"a\",\"code\":1.5}",
                "code             | {\"address\":\"a\",\"code\":1}",
                "code             | {\"address\":\"a\",\"code\":true}",
                "code             | {\"address\":\"a\",\"code\":\"\\ud800\"}",
                "minutes          | {\"address\":\"a\",\"minutes\":1.5}",
                "minutes          | {\"address\":\"a\",\"minutes\":\"Mill Lane\"}",
                "minutes          | {\"address\":\"a\",\"minutes\":99999999999}",
                "day              | {\"address\":\"a\",\"day\":\"Mill Lane\"}",
                "day              | {\"address\":\"a\",\"day\":\"2026-02-30\"}",
                "day              | {\"address\":\"a\",\"day\":20260222}",
                "role             | {\"address\":\"a\",\"role\":\"Mill Lane\"}",
                "role             | {\"address\":\"a\",\"role\":1}",
                "role             | {\"address\":\"a\",\"role\":\"\"}",
                "lines            | {\"address\":\"a\",\"lines\":\"Mill Lane\"}"
            })
    void what_is_not_meant_is_refused_by_the_name_of_its_field_and_without_its_value(String field, String body) {
        GeneralRefusal refusal = refusalOf(body);

        assertThat(refusal).isInstanceOf(GeneralRefusal.FieldMalformed.class);
        assertThat(((GeneralRefusal.FieldMalformed) refusal).field()).isEqualTo(field);
        assertThat(refusal.toString()).doesNotContain("Mill Lane");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "address | {\"code\":\"x\",\"minutes\":5,\"day\":\"2026-11-22\"}",
                "address | {\"address\":null,\"code\":\"x\",\"minutes\":5,\"day\":\"2026-11-22\"}",
                "minutes | {\"address\":\"a\",\"code\":\"x\",\"day\":\"2026-11-22\"}",
                "minutes | {\"address\":\"a\",\"code\":\"x\",\"minutes\":null,\"day\":\"2026-11-22\"}"
            })
    void what_must_be_there_and_is_not_is_named(String field, String body) {
        assertThat(refusalOf(body)).isEqualTo(new GeneralRefusal.FieldMissing(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{", "[]", "7", "{} {}", "~~", "{\"address\":\"a\",\"address\":\"b\"}", "{\"address\":\"a\",}"})
    void what_is_not_one_json_object_is_refused(String body) {
        assertThat(refusalOf(body)).isInstanceOf(GeneralRefusal.class);
    }

    @Test
    void a_missing_list_is_an_empty_one() {
        Typed typed =
                json.readValue("{\"address\":\"a\",\"code\":\"x\",\"minutes\":5,\"day\":\"2026-11-22\"}", Typed.class);

        assertThat(typed.lines()).isEmpty();
    }

    @Test
    void an_id_has_one_spelling() {
        assertThatThrownBy(() -> json.readValue("\"1-1-1-1-1\"", PersonId.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readValue("\"1-1-1-1-1\"", UUID.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_personal_value_is_never_written_known_or_erased() {
        Personal known = Personal.of(new PersonId(ID).subject(), "14 Mill Lane");
        Personal erased = new Personal.Erased(new PersonId(ID).subject());

        for (Object holder : List.of(known, erased, new HoldsPersonal(List.of(known)), List.of(Optional.of(known)))) {
            assertThatThrownBy(() -> json.writeValueAsString(holder))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageNotContaining("Mill Lane");
            assertThatThrownBy(() -> json.writeValueAsBytes(json.valueToTree(holder)))
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void a_personal_value_is_never_read_from_a_body() {
        assertThatThrownBy(() -> json.readValue("{\"subject\":\"person:" + ID + "\",\"text\":\"x\"}", Personal.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() ->
                        json.readValue("{\"subject\":\"person:" + ID + "\",\"text\":\"x\"}", Personal.Known.class))
                .isInstanceOf(JacksonException.class);
    }

    private GeneralRefusal refusalOf(String body) {
        JacksonException fault = catchThrowableOfType(JacksonException.class, () -> json.readValue(body, Typed.class));
        assertThat(fault).as("was taken: " + body).isNotNull();
        return JsonFault.refusalOf(fault);
    }
}
