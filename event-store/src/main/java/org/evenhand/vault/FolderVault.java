package org.evenhand.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.record.Subject;

/**
 * A vault of wrapped key files in a folder. Several processes may share it: keys are only ever created or destroyed, under
 * one lock, and every read looks at the list of destroyed keys first.
 */
public final class FolderVault implements Vault {

    /** A cached pair of keys takes about a kilobyte. */
    private static final int CACHED = 4_096;

    private final KeyFolder folder;
    private final DestroyedKeys destroyed;
    private final VaultLock lock;
    private final SiteKey siteKey;
    private final Map<Subject, SubjectKeys> cache = new ConcurrentHashMap<>();

    private FolderVault(KeyFolder folder, DestroyedKeys destroyed, VaultLock lock, SiteKey siteKey) {
        this.folder = folder;
        this.destroyed = destroyed;
        this.lock = lock;
        this.siteKey = siteKey;
    }

    /**
     * Opens the vault, creating it where there is none, and destroys again what the list of destroyed keys names.
     *
     * @throws VaultDamaged if a part of an existing vault is missing or is not the right one
     */
    public static FolderVault open(VaultPlaces places) {
        try {
            DurableFiles.createFolder(places.keys());
            VaultLock lock = new VaultLock(places.keys());
            return lock.holding(() -> {
                FirstStart.createWhatAVaultNeeds(places);
                KeyFolder folder = new KeyFolder(places.keys(), MasterKey.read(places.masterKey()));
                folder.removeUnfinished();
                DestroyedKeys destroyed = new DestroyedKeys(places.destroyed());
                for (Destruction destruction : destroyed.all()) {
                    folder.destroy(destruction.subject().toString());
                }
                return new FolderVault(folder, destroyed, lock, new SiteKey(folder.readOrCreate("site-key")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The vault could not be opened", e);
        }
    }

    @Override
    public Optional<SubjectKeys> keysOf(Subject subject) {
        try {
            if (destroyed.of(subject).isPresent()) {
                cache.remove(subject);
                return Optional.empty();
            }
            SubjectKeys known = cache.get(subject);
            return known != null ? Optional.of(known) : read(subject);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of " + subject + " could not be read", e);
        }
    }

    @Override
    public SubjectKeys createIfAbsent(Subject subject) {
        Optional<SubjectKeys> known = keysOf(subject);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return lock.holding(() -> {
                if (destroyed.of(subject).isPresent()) {
                    throw new SubjectErased(subject);
                }
                return cached(subject, folder.readOrCreate(subject.toString()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of " + subject + " could not be written", e);
        }
    }

    @Override
    public void destroy(Subject subject, String ground, Instant when) {
        if (subject.kind() == Subject.Kind.SITE) {
            throw new IllegalArgumentException(
                    "the site's own keys protect searches and the record's operation: they stay");
        }
        if (ground.isBlank() || ground.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a ground is one code, without line breaks or tabs");
        }
        try {
            lock.holding(() -> {
                // The list first: a crash in between leaves a key that the next start destroys, never one that is
                // forgotten.
                if (destroyed.of(subject).isEmpty()) {
                    destroyed.add(new Destruction(subject, ground, when));
                }
                folder.destroy(subject.toString());
                return subject;
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of " + subject + " could not be destroyed", e);
        } finally {
            cache.remove(subject);
        }
    }

    @Override
    public Optional<Destruction> destructionOf(Subject subject) {
        try {
            return destroyed.of(subject);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of destroyed keys could not be read", e);
        }
    }

    @Override
    public SiteKey siteKey() {
        return siteKey;
    }

    /** A file that another process is just destroying cannot be read; that is an erasure and no damage. */
    private Optional<SubjectKeys> read(Subject subject) throws IOException {
        try {
            return folder.read(subject.toString()).map(keys -> cached(subject, keys));
        } catch (VaultDamaged damaged) {
            if (destroyed.of(subject).isPresent()) {
                return Optional.empty();
            }
            throw damaged;
        }
    }

    private SubjectKeys cached(Subject subject, byte[] keys) {
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        return cache.computeIfAbsent(subject, s -> new SubjectKeys(s, keys));
    }
}
