package org.evenhand.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.evenhand.bundles.PackingDesk.Order;
import org.evenhand.disclosure.DisclosureEvent;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureId;
import org.evenhand.ledger.Sha256;
import org.evenhand.publishing.Covering;
import org.evenhand.publishing.PublishedLog;
import org.evenhand.record.Fault;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreUnavailable;
import org.evenhand.store.codec.JsonEventCodec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Packs what was ordered, one bundle after the other, in a thread of its own. Whoever stops it loses nothing: an unfinished file
 * has another name than a finished one, and the next start packs it from the beginning. Known limit: two query sides over
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
    private final Clock clock;
    private volatile @Nullable Thread thread;

    Packing(
            PackingDesk desk,
            BundleFolder folder,
            RecordStore store,
            @Qualifier("publishedRecord") PublishedLog log,
            JsonEventCodec codec,
            Clock clock) {
        this.desk = desk;
        this.folder = folder;
        this.store = store;
        this.log = log;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("bundles").start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                folder.clear().forEach(desk::cleared);
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
        var packer = new Packer(store.records(), covering, handedOut(order), clock.instant());
        long total = packer.total();
        desk.packing(order.bundle(), 0, total);
        Path part = folder.begun(order.bundle());
        long packed = packer.pack(
                part,
                BundleFolder.name(order.bundle()),
                Map.of(
                        "External-Identifier", BundleFolder.name(order.bundle()),
                        "Bagging-Date",
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                        .toString()),
                done -> desk.packing(order.bundle(), done, total));
        String sha256 = sha256(part);
        Files.move(
                part, folder.file(order.bundle()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        desk.ready(order.bundle(), packed, Files.size(folder.file(order.bundle())), sha256);
    }

    private HandedOut handedOut(Order order) throws IOException {
        DisclosureId disclosure = order.disclosure();
        if (disclosure == null) {
            return new HandedOut.Envelopes(desk.streamsOf(order.caseFile()), order.leaf());
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

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] part = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                digest.update(part, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
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
