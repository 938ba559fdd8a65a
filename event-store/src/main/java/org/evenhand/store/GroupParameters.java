package org.evenhand.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.ledger.Tile;
import org.evenhand.store.PlacedGroup.Placed;
import org.jspecify.annotations.Nullable;

/** Binds a group: to {@code append-a-group.sql} with columns as arrays, to {@code append-one.sql} as they are. */
final class GroupParameters {

    private final Connection connection;
    private final PreparedStatement statement;
    private int at = 1;

    GroupParameters(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    void set(Memory memory, PlacedGroup group, List<Pending> accepted, String app) throws SQLException {
        head(memory, group, app);
        events(group.events());
        commands(group, accepted);
        tiles(group.tiles());
    }

    void setOne(Memory memory, PlacedGroup group, Pending accepted, String app) throws SQLException {
        head(memory, group, app);
        event(group.events().getFirst());
        command(accepted.append().command().orElse(null));
    }

    private void head(Memory memory, PlacedGroup group, String app) throws SQLException {
        statement.setLong(at++, memory.size());
        statement.setBytes(at++, memory.root());
        statement.setBytes(at++, group.root());
        statement.setObject(at++, group.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(at++, app);
    }

    private void event(Placed placed) throws SQLException {
        NewEvent event = placed.event();
        statement.setObject(at++, event.stream().id());
        statement.setObject(at++, event.eventId());
        statement.setLong(at++, placed.version());
        statement.setShort(at++, (short) event.encoded().revision());
        statement.setString(at++, event.stream().type().code());
        statement.setString(at++, event.encoded().type());
        statement.setString(at++, event.encoded().keyRef());
        statement.setBytes(at++, placed.leafHash());
        statement.setBytes(at++, event.metadata());
        statement.setBytes(at++, event.encoded().fieldDigests());
        statement.setBytes(at++, event.encoded().payload());
    }

    private void command(@Nullable PendingCommand command) throws SQLException {
        statement.setObject(at++, command == null ? null : command.commandId(), Types.OTHER);
        statement.setBytes(at++, command == null ? null : command.bodyDigest());
        statement.setBytes(at++, command == null ? null : command.outcome());
    }

    private void events(List<Placed> events) throws SQLException {
        array("uuid", new UUID[0], events, placed -> placed.event().stream().id());
        array("uuid", new UUID[0], events, placed -> placed.event().eventId());
        array("int8", new Long[0], events, Placed::version);
        array("int2", new Short[0], events, placed ->
                (short) placed.event().encoded().revision());
        array(
                "text",
                new String[0],
                events,
                placed -> placed.event().stream().type().code());
        array("text", new String[0], events, placed -> placed.event().encoded().type());
        array("text", new String[0], events, placed -> placed.event().encoded().keyRef());
        array("bytea", new byte[0][], events, Placed::leafHash);
        array("bytea", new byte[0][], events, placed -> placed.event().metadata());
        array("bytea", new byte[0][], events, placed -> placed.event().encoded().fieldDigests());
        array("bytea", new byte[0][], events, placed -> placed.event().encoded().payload());
    }

    private record Commanded(PendingCommand command, long firstLeaf, int count) {}

    private void commands(PlacedGroup group, List<Pending> accepted) throws SQLException {
        List<Commanded> commands = new ArrayList<>();
        long leaf = group.firstLeaf();
        for (Pending pending : accepted) {
            int count = pending.append().events().size();
            if (pending.append().command().isPresent()) {
                commands.add(new Commanded(pending.append().command().get(), leaf, count));
            }
            leaf += count;
        }
        array("uuid", new UUID[0], commands, each -> each.command().commandId());
        array("bytea", new byte[0][], commands, each -> each.command().bodyDigest());
        array("bytea", new byte[0][], commands, each -> each.command().outcome());
        array("int8", new Long[0], commands, Commanded::firstLeaf);
        array("int4", new Integer[0], commands, Commanded::count);
    }

    private void tiles(List<Tile> tiles) throws SQLException {
        array("int2", new Short[0], tiles, tile -> (short) tile.level());
        array("int8", new Long[0], tiles, Tile::index);
        array("bytea", new byte[0][], tiles, Tile::hashes);
        array("bytea", new byte[0][], tiles, Tile::root);
    }

    private <R, C> void array(String type, C[] none, List<R> rows, Function<R, C> column) throws SQLException {
        C[] values = rows.stream().map(column).toList().toArray(none);
        statement.setArray(at++, connection.createArrayOf(type, values));
    }
}
