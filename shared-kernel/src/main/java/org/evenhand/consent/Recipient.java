package org.evenhand.consent;

import java.util.Objects;
import org.evenhand.people.Words;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The very one to whom somebody lets their record be shown, and nobody else of the same kind.
 *
 * @param party the person of the case who it is or for whom a solicitor acts; {@code null} for an authority
 * @param name as they are called; under the keys of who consents
 */
public record Recipient(RecipientKind kind, @Nullable PersonId party, Personal name) {

    public boolean isSameAs(Recipient other) {
        return is(other.kind, other.party, other.name.text());
    }

    /** A party is known by who they are; all others by their name as well. One whose name was erased is nobody any more. */
    public boolean is(RecipientKind kind, @Nullable PersonId party, @Nullable String name) {
        return this.kind == kind
                && Objects.equals(this.party, party)
                && (kind == RecipientKind.PARTY || isCalled(name));
    }

    private boolean isCalled(@Nullable String other) {
        String own = name.text();
        return own != null && other != null && Words.bare(own).equals(Words.bare(other));
    }
}
