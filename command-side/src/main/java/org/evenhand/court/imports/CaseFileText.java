package org.evenhand.court.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evenhand.court.CourtImportRefusal.FileMissing;
import org.evenhand.court.CourtImportRefusal.FileTooLarge;
import org.evenhand.court.CourtImportRefusal.NotUtf8;
import org.evenhand.platform.Refused;

/** The bytes of a file as text, or a refusal that says where they are none. */
record CaseFileText(String text, int bytes, String sha256) {

    static final int LONGEST = 10_000_000;

    static CaseFileText of(byte[] bytes) {
        if (bytes.length == 0) {
            throw Refused.because(new FileMissing());
        }
        if (bytes.length > LONGEST) {
            throw Refused.because(new FileTooLarge(LONGEST));
        }
        return new CaseFileText(withoutMark(decoded(bytes)), bytes.length, sha256(bytes));
    }

    // The charset's own decoder with its errors reported: String would put a replacement where a byte is wrong.
    private static String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw Refused.because(new NotUtf8(in.position()));
        }
        return out.flip().toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "CaseFileText[" + bytes + " bytes, not shown]";
    }
}
