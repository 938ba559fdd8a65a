package org.evenhand.anchoring;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;

/**
 * An authority's answer (RFC 3161 §2.4.2), believed only for its signature by a pinned certificate over exactly these bytes. The
 * certificate that the answer brings along counts for nothing unless it is the pinned one or issued by it.
 *
 * <p>Known limit: no revocation is looked up, and no certificate stands between the pinned one and the signer's.
 */
public record TimeStamp(Instant at, byte[] answer) {

    /** @throws Refuted with the reason why it proves nothing */
    public static TimeStamp of(byte[] answer, byte[] stamped, X509Certificate pinned) {
        try {
            TimeStampToken token = new TimeStampResponse(answer).getTimeStampToken();
            if (token == null) {
                throw new Refuted("the authority gave no time stamp");
            }
            boolean sameHash =
                    TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                            && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), Sha256.of(stamped));
            if (!sameHash) {
                throw new Refuted("the time stamp is of something else");
            }
            X509CertificateHolder signer = signer(token);
            if (!isTrusted(new JcaX509CertificateConverter().getCertificate(signer), pinned)) {
                throw new Refuted("the time stamp is not by the authority that is pinned");
            }
            // Signature, the certificate's purpose and its validity at the stated time.
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return new TimeStamp(token.getTimeStampInfo().getGenTime().toInstant(), answer);
        } catch (TSPException | IOException | GeneralSecurityException | OperatorCreationException broken) {
            throw new Refuted("the time stamp does not verify");
        } catch (RuntimeException malformed) {
            throw malformed instanceof Refuted refuted ? refuted : new Refuted("the time stamp cannot be read");
        }
    }

    @SuppressWarnings("unchecked") // a signer's id selects certificates
    private static X509CertificateHolder signer(TimeStampToken token) {
        Selector<X509CertificateHolder> id = (Selector<X509CertificateHolder>) (Selector<?>) token.getSID();
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(id);
        if (found.isEmpty()) {
            throw new Refuted("the time stamp brings no certificate of its signer");
        }
        return found.iterator().next();
    }

    private static boolean isTrusted(X509Certificate signer, X509Certificate pinned) {
        if (signer.equals(pinned)) {
            return true;
        }
        boolean issues = pinned.getBasicConstraints() >= 0
                && signer.getIssuerX500Principal().equals(pinned.getSubjectX500Principal());
        try {
            signer.verify(pinned.getPublicKey());
            return issues;
        } catch (GeneralSecurityException notIssuedByIt) {
            return false;
        }
    }
}
