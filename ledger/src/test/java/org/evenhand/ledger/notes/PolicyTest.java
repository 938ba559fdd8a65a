package org.evenhand.ledger.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
    private static final String ORIGIN = "example.org/log";
    private static final NoteSigner LOG = signer(ORIGIN, SignatureKind.ED25519);
    private static final List<NoteSigner> X = List.of(witness("x1"), witness("x2"), witness("x3"));
    private static final List<NoteSigner> Y = List.of(witness("y1"), witness("y2"), witness("y3"));
    private static final String TEXT = new Checkpoint(ORIGIN, 7, Merkle.emptyRoot()).text();

    /** The example of C2SP tlog-policy, with keys. */
    private static final String EXAMPLE = "log " + key(LOG) + "\n\n"
            + "witness X1 " + key(X.get(0)) + "\n"
            + "witness X2 " + key(X.get(1)) + " https://x2.example\n"
            + "  witness\tX3 " + key(X.get(2)) + "  \n"
            + "group X-witnesses 2 X1 X2 X3\n"
            + "# a comment\n"
            + "witness Y1 " + key(Y.get(0)) + "\n"
            + "witness Y2 " + key(Y.get(1)) + "\n"
            + "witness Y3 " + key(Y.get(2)) + "\n"
            + "group Y-witnesses any Y1 Y2 Y3\n"
            + "group X-and-Y all X-witnesses Y-witnesses\n"
            + "quorum X-and-Y\n";

    @Test
    void two_of_one_group_and_any_of_the_other_are_enough() {
        Policy policy = Policy.of(EXAMPLE);
        assertThat(policy.checked(signed(X.get(0), X.get(2), Y.get(1))).size()).isEqualTo(7);
        assertThat(policy.checked(signed(X.get(0), X.get(1), X.get(2), Y.get(0), Y.get(1)))
                        .size())
                .isEqualTo(7);
    }

    @Test
    void too_few_of_either_group_are_not() {
        Policy policy = Policy.of(EXAMPLE);
        for (SignedNote note : List.of(
                signed(X.get(0), Y.get(1)),
                signed(X.get(0), X.get(1)),
                signed(Y.get(0), Y.get(1), Y.get(2)),
                signed())) {
            assertThatThrownBy(() -> policy.checked(note))
                    .isInstanceOf(Refuted.class)
                    .hasMessageContaining("witnesses");
        }
    }

    @Test
    void no_witness_is_asked_for_when_the_quorum_is_none() {
        assertThat(Policy.of("log " + key(LOG) + "\nquorum none")
                        .checked(signed())
                        .size())
                .isEqualTo(7);
    }

    @Test
    void a_key_that_was_rotated_is_believed_for_the_sizes_that_it_was_to_sign() {
        NoteSigner next = signer(ORIGIN, SignatureKind.ED25519);
        String keys = "log " + key(LOG) + "\nlog " + key(next) + "\n";
        for (String sizes : List.of("0 7", "7 7", "7 -", "6 8")) {
            assertThat(rotated(keys, sizes).checked(signed()).size()).as(sizes).isEqualTo(7);
        }
        for (String sizes : List.of("0 6", "8 9", "8 -")) {
            assertThatThrownBy(() -> rotated(keys, sizes).checked(signed()))
                    .as(sizes)
                    .isInstanceOf(Refuted.class)
                    .hasMessage("the checkpoint of 7 leaves is signed by no key that the policy lets sign that size");
            var overlap = new SignedNote(TEXT, List.of(LOG.sign(TEXT, NOW), next.sign(TEXT, NOW)));
            assertThat(rotated(keys, sizes).checked(overlap).size())
                    .as("the other key signed too")
                    .isEqualTo(7);
        }
    }

    private static Policy rotated(String keys, String sizes) {
        return Policy.of(keys + "#valid " + id(LOG) + " " + sizes + "\nquorum none");
    }

    private static String id(NoteSigner signer) {
        return HexFormat.of().toHexDigits(signer.verifier().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quorum none",
                "log {log}",
                "log {log}\nquorum nobody",
                "log {log}\nquorum none\nquorum none",
                "log {log}\nlog {log}\nquorum none",
                "log {log}\nwitness none {x1}\nquorum none",
                "log {log}\nwitness a {x1}\nwitness a {x2}\nquorum a",
                "log {log}\nwitness a {x1}\nwitness b {x1}\nquorum a",
                "log {log}\nwitness a {log}\nquorum a",
                "log {log}\nwitness a {x1}\ngroup g 2 a\nquorum g",
                "log {log}\nwitness a {x1}\ngroup g 0 a\nquorum g",
                "log {log}\nwitness a {x1}\ngroup g any a b\nquorum g",
                "log {log}\nwitness a {x1}\ngroup g all a a\nquorum g",
                "log {log}\nwitness a {x1}\ngroup g any a\ngroup h any a\nquorum h",
                "log {log}\ngroup g any\nquorum g",
                "log {log}\nquorum g\nwitness g {x1}",
                "log {log} url too many\nquorum none",
                "log {log}\nsomething else\nquorum none",
                "log {log}\r\nquorum none",
                "# valid {id} 0 7\nlog {log}\nquorum none",
                "log {log}\n# valid 00000000 0 7\nquorum none",
                "log {log}\n# valid {id} 0\nquorum none",
                "log {log}\n# valid {id} 0 7 9\nquorum none",
                "log {log}\n# valid {id} - 7\nquorum none",
                "log {log}\n# valid {id} 8 7\nquorum none",
                "log {log}\n# valid {id} 0 7\n#valid {id} 0 7\nquorum none",
                "log nokey\nquorum none"
            })
    void a_policy_that_could_be_misread_is_refused(String text) {
        String filled = text.replace("{log}", key(LOG))
                .replace("{id}", id(LOG))
                .replace("{x1}", key(X.get(0)))
                .replace("{x2}", key(X.get(1)));
        assertThatThrownBy(() -> Policy.of(filled)).isInstanceOf(Refuted.class);
    }

    private static SignedNote signed(NoteSigner... by) {
        return new SignedNote(TEXT, List.of(LOG.sign(TEXT, NOW)))
                .with(Arrays.stream(by).map(signer -> signer.sign(TEXT, NOW)).toList());
    }

    private static String key(NoteSigner signer) {
        return signer.verifier().text();
    }

    private static NoteSigner witness(String name) {
        return signer("witness.example/" + name, SignatureKind.ED25519_COSIGNATURE);
    }

    private static NoteSigner signer(String name, SignatureKind kind) {
        return NoteSigner.of(name, kind, NoteSigner.newKey(kind));
    }
}
