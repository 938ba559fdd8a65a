package org.evenhand.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldDigestsTest {

    private static final byte[] SALT = new byte[16];

    @Test
    void a_disclosure_is_the_array_that_rfc_9901_describes() {
        var disclosure = new Disclosure(SALT, "family_name", "M\u00f6bius");
        assertThat(new String(Base64.getUrlDecoder().decode(disclosure.encoded()), StandardCharsets.UTF_8))
                .isEqualTo("[\"AAAAAAAAAAAAAAAAAAAAAA\",\"family_name\",\"M\u00f6bius\"]");
        assertThat(disclosure.digest()).isEqualTo(Sha256.of(disclosure.encoded().getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void another_salt_path_or_value_is_another_digest() {
        byte[] digest = new Disclosure(SALT, "path", "value").digest();
        assertThat(new Disclosure(new byte[15], "path", "value").digest()).isNotEqualTo(digest);
        assertThat(new Disclosure(SALT, "path", "valu").digest()).isNotEqualTo(digest);
        assertThat(new Disclosure(SALT, "pat", "hvalue").digest()).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "1, 8", "8, 8", "9, 16", "16, 16", "17, 32", "100, 128"})
    void decoys_fill_the_list_up(int fields, int entries) {
        assertThat(list(fields)).hasSize(entries * 32);
    }

    @Test
    void the_list_is_sorted_and_holds_what_was_given() {
        byte[] list = list(11);
        for (int at = 32; at < list.length; at += 32) {
            assertThat(Arrays.compareUnsigned(list, at - 32, at, list, at, at + 32))
                    .isNegative();
        }
        digests(11)
                .forEach(digest -> assertThat(FieldDigests.holds(list, digest)).isTrue());
        assertThat(FieldDigests.holds(list, Sha256.of(SALT))).isFalse();
    }

    @Test
    void a_digest_across_two_entries_is_not_in_the_list() {
        byte[] list = list(8);
        assertThat(FieldDigests.holds(list, Arrays.copyOfRange(list, 16, 48))).isFalse();
    }

    private static byte[] list(int fields) {
        return FieldDigests.list(digests(fields), n -> ("decoy " + n).getBytes(StandardCharsets.US_ASCII));
    }

    private static List<byte[]> digests(int fields) {
        return IntStream.range(0, fields)
                .mapToObj(i -> new Disclosure(SALT, "field" + i, "value").digest())
                .toList();
    }
}
