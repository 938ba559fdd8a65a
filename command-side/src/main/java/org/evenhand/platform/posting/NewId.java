package org.evenhand.platform.posting;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.record.Command;
import org.evenhand.record.Id;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * The id of what a command creates, when the sender left it to us. It derives from the command's id, so that the same
 * request sent twice means the same thing.
 *
 * <p>What a command creates is its first component that the route does not name, if that is an id named like its type
 * ({@code BarId bar}). An id that names a stream is created only for the stream that decides: a forgotten
 * {@code CaseFileId caseFile} is a missing field and never a new case.
 */
record NewId(RecordComponent component) {

    static Optional<NewId> of(Class<? extends Command> command, Set<String> pathVariables) {
        return Arrays.stream(command.getRecordComponents())
                .filter(component -> !pathVariables.contains(component.getName()))
                .findFirst()
                .filter(first -> Id.class.isAssignableFrom(first.getType()) && first.getType() != StaffId.class)
                .filter(first -> !first.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(first -> (first.getName() + "id")
                        .equalsIgnoreCase(first.getType().getSimpleName()))
                .map(NewId::new);
    }

    String field() {
        return component.getName();
    }

    /** Whether the command, read with this new id, is about a new thing and not about one that somebody forgot to name. */
    boolean isCreatedBy(Command command, UUID id) {
        return !namesAStream() || command.target().id().equals(id);
    }

    private boolean namesAStream() {
        String type = component.getType().getSimpleName().replaceAll("Id$", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(StreamType.values())
                .anyMatch(stream -> stream.name().replace("_", "").equals(type));
    }

    /** Keeps the command id's time if it has one (UUID version 7), so that new ids stay in the order of their making. */
    UUID from(UUID commandId) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(commandId + "\n" + field()));
        long high = digest.getLong();
        long low = digest.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return commandId.version() == 7
                ? new UUID(commandId.getMostSignificantBits() & ~0xFFFFL | 0x7000L | high & 0x0FFFL, low)
                : new UUID(high & ~0xF000L | 0x8000L, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
