package org.evenhand.drafts;

import java.nio.charset.StandardCharsets;
import org.evenhand.record.StaffId;
import org.evenhand.vault.Vault;

/** How a draft's text is kept: ciphertext under the site's key, bound to its author, key and revision. */
public final class DraftForm {

    private final Vault vault;

    public DraftForm(Vault vault) {
        this.vault = vault;
    }

    public byte[] close(StaffId author, String key, int revision, String text) {
        return vault.siteKey().encrypt(text.getBytes(StandardCharsets.UTF_8), place(author, key, revision));
    }

    String open(StaffId author, String key, int revision, byte[] body) {
        return new String(vault.siteKey().decrypt(body, place(author, key, revision)), StandardCharsets.UTF_8);
    }

    private static String place(StaffId author, String key, int revision) {
        return "draft:" + author.value() + ":" + key + ":" + revision;
    }
}
