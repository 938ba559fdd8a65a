package org.evenhand.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.anchoring.TimeStampAuthority;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.VerifierKey;
import org.evenhand.ledger.witness.WitnessClient;
import org.evenhand.publishing.Quorum;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who witnesses the logs and who stamps them with the time.
 *
 * @param witnesses each with its address and its verifier keys
 * @param quorum how many of them must have cosigned before a checkpoint is handed out
 * @param anchors time stamp authorities (RFC 3161)
 * @param anchorEvery how long after one time stamp by an authority the next is asked for
 * @param mirror folder in which a static copy of both logs is kept up to date; none if {@code null}
 */
@ConfigurationProperties("evenhand.ledger")
public record LedgerSettings(
        @DefaultValue List<ConfiguredWitness> witnesses,
        @DefaultValue("0") int quorum,
        @DefaultValue List<ConfiguredAnchor> anchors,
        @DefaultValue("PT1H") Duration anchorEvery,
        @Nullable Path mirror) {

    /**
     * @param name for people and for files: letters, digits and hyphens
     * @param address where time stamps are asked for
     * @param certificate file with the authority's certificate or its issuer's, PEM or DER
     */
    public record ConfiguredAnchor(String name, URI address, Path certificate) {}

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

    /** @throws WrongSetting with the sentence that says which one is wrong */
    List<TimeStampAuthority> authorities(HttpClient http) {
        List<TimeStampAuthority> all = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            all.add(authority(i, http));
        }
        if (all.stream().map(TimeStampAuthority::name).distinct().count() < all.size()) {
            throw new WrongSetting("evenhand.ledger.anchors: two have the same name");
        }
        return all;
    }

    private TimeStampAuthority authority(int i, HttpClient http) {
        ConfiguredAnchor anchor = anchors.get(i);
        String setting = "evenhand.ledger.anchors[" + i + "]";
        if (anchor.name() == null || !anchor.name().matches("[A-Za-z0-9-]{1,40}")) {
            throw new WrongSetting(setting + ".name must be up to 40 letters, digits and hyphens");
        }
        checkAddress(setting, anchor.address());
        if (anchor.certificate() == null) {
            throw new WrongSetting(setting + " needs the certificate that its time stamps are checked with");
        }
        try (var file = Files.newInputStream(anchor.certificate())) {
            var pinned =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
            return new TimeStampAuthority(anchor.name(), anchor.address(), pinned, http);
        } catch (IOException | CertificateException unreadable) {
            throw new WrongSetting(setting + ".certificate cannot be read as a certificate");
        }
    }

    private static void checkAddress(String setting, URI address) {
        String scheme = address == null ? "" : address.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new WrongSetting(setting + ".address must begin with http:// or https://");
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
        checkAddress(name, witness.address());
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
