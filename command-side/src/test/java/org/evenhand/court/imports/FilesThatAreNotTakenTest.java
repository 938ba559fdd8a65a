package org.evenhand.court.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.court.imports.ImportWords.*;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenhand.court.CourtImportRefusal;
import org.evenhand.court.CourtImportRefusal.CaseNumberMissing;
import org.evenhand.court.CourtImportRefusal.FileMissing;
import org.evenhand.court.CourtImportRefusal.FileTooLarge;
import org.evenhand.court.CourtImportRefusal.NameTwice;
import org.evenhand.court.CourtImportRefusal.NestedTooDeeply;
import org.evenhand.court.CourtImportRefusal.NotAnObject;
import org.evenhand.court.CourtImportRefusal.NotCourtCaseData;
import org.evenhand.court.CourtImportRefusal.NotJson;
import org.evenhand.court.CourtImportRefusal.NotUtf8;
import org.evenhand.court.CourtImportRefusal.TooManyValues;
import org.evenhand.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clear sentence that says what and where, and nothing recorded. */
class FilesThatAreNotTakenTest {

    private static void assertRefused(byte[] file, CourtImportRefusal expected) {
        var record = aRecord();
        assertThatThrownBy(() -> importing(record).take(file, LIAISON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(expected))
                .hasMessage(expected.code());
        assertThat(record.events()).isEmpty();
        assertThat(record.intents()).isEmpty();
    }

    @Test
    void an_empty_file() {
        assertRefused(new byte[0], new FileMissing());
    }

    @Test
    void a_file_of_more_than_ten_million_bytes() {
        byte[] large = new byte[CourtImporting.LONGEST_FILE + 1];
        Arrays.fill(large, (byte) ' ');
        assertRefused(large, new FileTooLarge(10_000_000));
    }

    @Test
    void bytes_that_are_no_utf8() {
        byte[] latin = "{\"a\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(latin, new NotUtf8(9));
        assertRefused("{\"a\":\"b\"}".getBytes(StandardCharsets.UTF_16), new NotUtf8(0));
    }

    @Test
    void a_character_that_is_cut_off_at_the_end() {
        assertRefused(new byte[] {'{', '"', 'a', (byte) 0xC3}, new NotUtf8(3));
    }

    @Test
    void a_byte_order_mark_is_no_error() {
        var record = aRecord();
        byte[] marked = ("\uFEFF" + new String(file("fl401-bare.json"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        importing(record).take(marked, LIAISON);
        assertThat(record.events()).isNotEmpty();
    }

    @Test
    void malformed_json_says_where() {
        assertRefused(json("{'applicants': [\n  {'id': 1,}\n]}"), new NotJson(2, 12));
        assertRefused(json("{'applicants': []} {}"), new NotJson(1, 20));
        assertRefused(json("   "), new NotJson(1, 1));
        assertRefused(json("{'applicants': "), new NotJson(1, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{'applicants': []}]", "'text'", "12", "null", "true"})
    void json_that_is_no_object(String text) {
        assertRefused(json(text), new NotAnObject());
    }

    @Test
    void a_name_that_stands_twice_says_where() {
        assertRefused(
                json("{'case_data': {'applicants': [],\n 'applicants': [1]}}"), new NameTwice("$.case_data", 2, 2));
    }

    @Test
    void deep_nesting() {
        String deep = "{'applicants': " + "[".repeat(80) + "]".repeat(80) + "}";
        assertRefused(json(deep), new NestedTooDeeply(64, 1, 79));
    }

    @Test
    void nesting_without_end_does_not_exhaust_anything() {
        assertRefused(json("[".repeat(5_000_000)), new NestedTooDeeply(64, 1, 65));
    }

    @Test
    void values_without_end() {
        assertRefused(json("{'applicants': [" + "0,".repeat(60_000) + "0]}"), new TooManyValues(50_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'resourceType': 'Bundle', 'id': 'x'}",
                "{'id': 1, 'case_data': {'courtName': 'x'}}",
                "{'id': 1, 'jurisdiction': 'PUBLICLAW', 'case_data': {'respondents': [{'id': 'x', 'value': {}}]}}"
            })
    void json_of_another_family(String text) {
        assertRefused(json(text), new NotCourtCaseData());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'id': 0, ", "'id': null, ", "'id': '', "})
    void a_draft_without_a_number(String id) {
        assertRefused(
                json("{" + id + "'case_data': {'caseTypeOfApplication': 'C100'}}"), new CaseNumberMissing("$.id"));
    }
}
