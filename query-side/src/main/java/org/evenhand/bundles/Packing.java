package org.evenhand.bundles;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.bundles.PackingDesk.Order;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.disclosure.DisclosureEvent;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.bundle.BundleCheck;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.publishing.Covering;
import org.evenhand.publishing.PublishedLog;
import org.evenhand.record.Fault;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreUnavailable;
import org.evenhand.store.codec.JsonEventCodec;
import org.evenhand.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Packs what was ordered, one bundle after the other, in a thread of its own. Whoever stops it loses nothing: an unfinished file
 * has another name than a finished one and a key that only its process had, and the next start packs it from the beginning. Known limit: two query sides over
 * one record would both pack; the later file replaces the earlier with the same content.
 */
@Component
final class Packing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Packing.class);
    private static final long PAUSE_MILLIS = 500;

    private final PackingDesk desk;
    private final BundleFolder folder;
    private final RecordStore store;
    private final PublishedLog log;
    private final JsonEventCodec codec;
    private final Vault vault;
    private final OwnKeys keys;
    private final Clock clock;
    private volatile @Nullable Thread thread;

    Packing(
            PackingDesk desk,
            BundleFolder folder,
            RecordStore store,
            @Qualifier("publishedRecord") PublishedLog log,
            JsonEventCodec codec,
            Vault vault,
            OwnKeys keys,
            Clock clock) {
        this.desk = desk;
        this.folder = folder;
        this.store = store;
        this.log = log;
        this.codec = codec;
        this.vault = vault;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("bundles").start(this::run);
    }

    private void run() {
        boolean swept = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!swept) {
                    folder.deleteAllBut(desk.ready());
                    swept = true;
                }
                clear();
                Optional<Order> next = desk.next();
                if (next.isPresent() && packed(next.get())) {
                    continue;
                }
            } catch (DataAccessException | StoreUnavailable | IOException away) {
                LOG.warn("Packing waits ({})", away.getClass().getSimpleName());
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** What may no longer wait to be fetched: recalled, a week old, or somebody in it was erased. */
    private void clear() throws IOException {
        for (BundleId bundle : desk.recalled()) {
            lost(bundle, BundleState.RECALLED);
        }
        for (BundleId bundle : desk.ready()) {
            Optional<BundleState> lost = folder.lost(bundle);
            if (lost.isPresent()) {
                lost(bundle, lost.get());
            }
        }
    }

    private void lost(BundleId bundle, BundleState state) throws IOException {
        folder.delete(bundle);
        desk.lost(bundle, state);
    }

    /** @return false if it must wait for a checkpoint that covers it */
    private boolean packed(Order order) throws IOException {
        Covering covering = log.checkpoint().map(log::covering).orElse(null);
        if (covering == null || covering.size() <= order.leaf()) {
            return false;
        }
        try {
            pack(order, covering);
        } catch (DataAccessException | StoreUnavailable away) {
            throw away;
        } catch (IOException | RuntimeException broken) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("Bundle {} could not be packed ({})", order.bundle().value(), Fault.of(broken));
                desk.failed(order.bundle(), "It could not be packed. The reason stands in the service's own log.");
            }
        }
        return true;
    }

    private void pack(Order order, Covering covering) throws IOException {
        var packer = new Packer(store.records(), covering, handedOut(order), keys, clock.instant(), vault::isDestroyed);
        long total = packer.total();
        String name = BundleFolder.name(order.bundle());
        desk.packing(order.bundle(), 0, total);
        try (BegunFile begun = folder.begun(order.bundle())) {
            MessageDigest digest = Sha256.digest();
            long packed;
            try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(begun.out(), digest))) {
                packed = packer.pack(out, begun, name, info(name), done -> desk.packing(order.bundle(), done, total));
            }
            long bytes = checked(begun);
            if (begun.keep(packer.subjects())) {
                desk.ready(order.bundle(), packed, bytes, HexFormat.of().formatHex(digest.digest()));
            }
        }
    }

    private Map<String, String> info(String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Map.of("External-Identifier", name, "Bagging-Date", today.toString());
    }

    /** Everything but the signatures, whose keys this process need not have: what does not verify is not handed out. */
    private static long checked(BegunFile begun) throws IOException {
        try (SeekableByteChannel zip = begun.written()) {
            long bytes = zip.size();
            BundleCheck.ofWritten(zip, note -> Checkpoint.of(note.text()));
            return bytes;
        }
    }

    private HandedOut handedOut(Order order) throws IOException {
        DisclosureId disclosure = order.disclosure();
        Instant from = order.from();
        Instant until = order.until();
        CaseFileId caseFile = order.caseFile();
        if (from != null && until != null) {
            long end = store.records().firstSince(until);
            return new HandedOut.Envelopes(
                    store.records().streamsBetween(store.records().firstSince(from), end), end - 1);
        }
        if (disclosure == null) {
            return new HandedOut.Envelopes(desk.streamsOf(Objects.requireNonNull(caseFile)), order.leaf());
        }
        DisclosurePackBuilt pack = null;
        for (Entry entry : store.records().ofStream(DisclosureEvent.streamOf(disclosure), 0)) {
            if (entry.leafIndex() < order.leaf() && entry.event() instanceof DisclosurePackBuilt built) {
                pack = built;
            }
        }
        if (pack == null) {
            throw new IOException("the disclosure has no pack");
        }
        return new HandedOut.OfAPack(pack, codec);
    }

    @Override
    public void stop() {
        Thread packing = thread;
        if (packing != null) {
            packing.interrupt();
            try {
                packing.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
