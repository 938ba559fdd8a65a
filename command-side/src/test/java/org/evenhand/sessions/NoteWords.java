package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evenhand.law.LawText;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.jspecify.annotations.Nullable;

/** Words of the tests about notes. A note is STAFF's, in parent A's compartment, unless said otherwise. */
final class NoteWords {

    static final NoteId NOTE = new NoteId(id(0x40));
    static final Compartment OWN = Compartment.of(A);
    static final String SAID = "She spoke about the school run.";

    private NoteWords() {}

    static StreamFixture<NoteStream> note() {
        return StreamFixture.of(NoteStream.class).with(new LateEntryLimit(LawText.of("england-and-wales")));
    }

    static Actor clinician(StaffId id) {
        return new Actor(id, Role.CLINICIAN);
    }

    static NoteStarted begun(@Nullable SessionId session) {
        return begunBy(STAFF, session);
    }

    static NoteStarted begunBy(StaffId author, @Nullable SessionId session) {
        return new NoteStarted(NOTE, CASE, OWN, session, NoteKind.PROGRESS, null, author);
    }

    static NoteDraftSaved drafted(int revision, String body) {
        return new NoteDraftSaved(NOTE, CASE, OWN, revision, about(A, body));
    }

    static NoteSigned signed(int revision, String body) {
        return signedBy(STAFF, revision, body, false, null);
    }

    static NoteSigned signedBy(
            StaffId author, int revision, String body, boolean awaitsCountersignature, @Nullable Long minutes) {
        return new NoteSigned(NOTE, CASE, OWN, revision, about(A, hash(body)), author, awaitsCountersignature, minutes);
    }

    static RequestStrikeOut request() {
        return new RequestStrikeOut(NOTE, StrikeOutReason.WRONG_PERSON, words("belongs to the other record"));
    }

    static StrikeOutRequested requestedBy(StaffId staff) {
        return new StrikeOutRequested(
                NOTE, CASE, OWN, StrikeOutReason.WRONG_PERSON, about(A, "belongs to the other record"), staff);
    }

    static NoteStruckOut struckOut(StaffId requestedBy, StaffId approvedBy) {
        return new NoteStruckOut(NOTE, CASE, OWN, StrikeOutReason.WRONG_PERSON, requestedBy, approvedBy);
    }

    /** Written out here once more, so that the formula cannot change unnoticed. */
    static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((NOTE.value() + "\n" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
