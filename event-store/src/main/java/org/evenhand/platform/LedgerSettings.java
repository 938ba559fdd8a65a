package org.evenhand.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.VerifierKey;
import org.evenhand.ledger.witness.WitnessClient;
import org.evenhand.publishing.Quorum;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who witnesses the logs.
 *
 * @param witnesses each with its address and its verifier keys
 * @param quorum how many of them must have cosigned before a checkpoint is handed out
 */
@ConfigurationProperties("evenhand.ledger")
public record LedgerSettings(
        @DefaultValue List<ConfiguredWitness> witnesses,
        @DefaultValue("0") int quorum) {

    /**
     * @param address prefix of its submissions, for instance {@code https://witness.example.org}
     * @param keys as it prints them
     */
    public record ConfiguredWitness(URI address, List<String> keys) {}

    /** @throws WrongSetting with the sentence that says which one is wrong */
    Quorum with(HttpClient http) {
        List<WitnessClient> clients = new ArrayList<>();
        for (int i = 0; i < witnesses.size(); i++) {
            clients.add(client(i, http));
        }
        try {
            return new Quorum(clients, quorum);
        } catch (IllegalArgumentException tooFew) {
            throw new WrongSetting("evenhand.ledger.quorum: " + tooFew.getMessage());
        }
    }

    private WitnessClient client(int i, HttpClient http) {
        ConfiguredWitness witness = witnesses.get(i);
        String name = "evenhand.ledger.witnesses[" + i + "]";
        if (witness.address() == null
                || witness.keys() == null
                || witness.keys().isEmpty()) {
            throw new WrongSetting(name + " needs an address and at least one key");
        }
        String scheme = witness.address().getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new WrongSetting(name + ".address must begin with http:// or https://");
        }
        try {
            return new WitnessClient(
                    witness.address(),
                    witness.keys().stream().map(VerifierKey::of).toList(),
                    http);
        } catch (Refuted notAKey) {
            throw new WrongSetting(name + ".keys: " + notAKey.sentence());
        }
    }
}
