package org.evenhand.people;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.people.LikenessEvent.LikenessNoted;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.PersonId;
import org.evenhand.vault.Fingerprints;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.VaultPlaces;
import org.jspecify.annotations.Nullable;

/** Words of the people capability's tests. */
final class PeopleWords {

    private static final Fingerprints FINGERPRINTS = new Fingerprints(FolderVault.open(VaultPlaces.under(folder())));

    private PeopleWords() {}

    static StreamFixture<PersonStream> person() {
        return StreamFixture.of(PersonStream.class).with(FINGERPRINTS);
    }

    static TypedName typed(String given, String family) {
        return new TypedName(words(given), words(family));
    }

    static RegisterPerson register(@Nullable String dateOfBirth, @Nullable Integer birthOrder, PersonId... notThese) {
        return new RegisterPerson(
                A,
                List.of(typed("Robin", "Hartley")),
                null,
                dateOfBirth == null ? null : words(dateOfBirth),
                birthOrder,
                null,
                List.of(),
                List.of(notThese));
    }

    static PersonRegistered registered(
            @Nullable String date, DatePrecision precision, @Nullable Integer birthOrder, PersonId... notThese) {
        return new PersonRegistered(
                A,
                List.of(new PersonName(about(A, "Robin"), about(A, "Hartley"))),
                Confidential.NOBODY,
                date == null ? null : about(A, date),
                precision,
                birthOrder,
                null,
                List.of(),
                List.of(notThese));
    }

    /** @param surname spelled as likenesses spell it */
    static LikenessNoted noted(String surname, String dateOfBirth, PersonId person, @Nullable Integer birthOrder) {
        return new LikenessNoted(
                FINGERPRINTS.fingerprint("likeness", surname + '\n' + dateOfBirth), person, birthOrder);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("people");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
