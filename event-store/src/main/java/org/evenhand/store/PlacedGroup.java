package org.evenhand.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.record.StreamId;

/** The accepted appends of a group with their leaves, the tiles that they fill, and the tree after them. */
final class PlacedGroup {

    /** An event with its place. */
    record Placed(NewEvent event, long version, byte[] leafHash) {}

    private final TreeEdge edge;
    private final long firstLeaf;
    private final Instant recordedAt;
    private final List<Placed> events = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();
    private final Map<StreamId, Tip> tips = new HashMap<>();
    private final byte[] root;

    private PlacedGroup(Memory memory, List<Pending> accepted, Instant recordedAt, String app) {
        this.edge = memory.edge();
        this.firstLeaf = edge.size();
        this.recordedAt = recordedAt;
        for (Pending pending : accepted) {
            for (NewEvent event : pending.append().events()) {
                place(memory, event, app);
            }
        }
        this.root = edge.root();
    }

    static PlacedGroup after(Memory memory, List<Pending> accepted, Instant recordedAt, String app) {
        return new PlacedGroup(memory, accepted, recordedAt, app);
    }

    private void place(Memory memory, NewEvent event, String app) {
        Tip known = tips.get(event.stream());
        if (known == null) {
            known = memory.tip(event.stream());
        }
        Tip tip = known == null ? Tip.NONE : known;
        long version = tip.version() + 1;
        byte[] hash = event.leaf(memory.origin(), app, version, tip.leafHash(), recordedAt)
                .hash();
        tiles.addAll(edge.enter(hash));
        tips.put(event.stream(), new Tip(version, hash));
        events.add(new Placed(event, version, hash));
    }

    /** Where each append's events stand, in the order of the appends. */
    List<Appended> placesOf(List<Pending> accepted) {
        List<Appended> places = new ArrayList<>(accepted.size());
        int at = 0;
        for (Pending pending : accepted) {
            int count = pending.append().events().size();
            places.add(new Appended(firstLeaf + at, recordedAt, hashes(at, count)));
            at += count;
        }
        return places;
    }

    List<RecordedCommand> commandsOf(List<Pending> accepted) {
        List<RecordedCommand> commands = new ArrayList<>();
        int at = 0;
        for (Pending pending : accepted) {
            int count = pending.append().events().size();
            if (pending.append().command().isPresent()) {
                PendingCommand command = pending.append().command().get();
                Map<StreamId, Long> versions = new HashMap<>();
                events.subList(at, at + count)
                        .forEach(placed -> versions.put(placed.event().stream(), placed.version()));
                commands.add(new RecordedCommand(
                        command.commandId(),
                        command.bodyDigest(),
                        command.outcome(),
                        firstLeaf + at,
                        hashes(at, count),
                        versions));
            }
            at += count;
        }
        return commands;
    }

    private List<byte[]> hashes(int from, int count) {
        return events.subList(from, from + count).stream().map(Placed::leafHash).toList();
    }

    long firstLeaf() {
        return firstLeaf;
    }

    TreeEdge edge() {
        return edge;
    }

    /** Of the tree after this group. */
    byte[] root() {
        return root;
    }

    boolean isOneEvent() {
        return events.size() == 1 && tiles.isEmpty();
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<Placed> events() {
        return events;
    }

    List<Tile> tiles() {
        return tiles;
    }

    Map<StreamId, Tip> tips() {
        return tips;
    }
}
