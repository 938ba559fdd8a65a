package org.evenhand.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * The newest snapshot of each stream, as the framework's serializer writes it. A cache: aggregates hold no personal values, so
 * nothing in it needs a key, and a snapshot that cannot be read is ignored for the events.
 */
final class Snapshots {

    private static final String STORE = Sql.named("store-a-snapshot");
    private static final String READ =
            "select version, type, revision, recorded_at, payload from snapshot where stream = ?";

    private final DataSource connections;
    private final Serializer serializer;

    Snapshots(DataSource connections, Serializer serializer) {
        this.connections = connections;
        this.serializer = serializer;
    }

    void store(DomainEventMessage<?> snapshot) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(STORE)) {
            statement.setString(1, snapshot.getAggregateIdentifier());
            statement.setLong(2, snapshot.getSequenceNumber());
            statement.setString(3, payload.getType().getName());
            statement.setString(4, payload.getType().getRevision());
            statement.setObject(5, snapshot.getTimestamp().atOffset(ZoneOffset.UTC));
            statement.setBytes(6, payload.getData());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreUnavailable.because("a snapshot cannot be stored", e);
        }
    }

    Optional<DomainEventMessage<?>> read(String stream) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setString(1, stream);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var stored = new SimpleSerializedObject<>(
                        rows.getBytes(5), byte[].class, rows.getString(2), rows.getString(3));
                Object payload = serializer.deserialize(stored);
                if (payload instanceof UnknownSerializedType) {
                    return Optional.empty();
                }
                return Optional.of(new GenericDomainEventMessage<>(
                        serializer.classForType(stored.getType()).getSimpleName(),
                        stream,
                        rows.getLong(1),
                        payload,
                        Map.of(),
                        "snapshot:" + stream,
                        rows.getObject(4, OffsetDateTime.class).toInstant()));
            }
        } catch (SQLException e) {
            throw StoreUnavailable.because("a snapshot cannot be read", e);
        }
    }
}
