package org.evenhand.platform.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.platform.posting.Reading.Meant;
import org.evenhand.platform.posting.Reading.Unreadable;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was sent to one route into its command. */
final class CommandReader {

    private final Route route;
    private final Optional<NewId> newId;

    CommandReader(Route route) {
        this.route = route;
        this.newId = NewId.of(route.command(), route.pathVariables());
    }

    Reading read(Submitted submitted) {
        var refusals = new ArrayList<Refusal>(submitted.unreadable());
        ObjectNode fields = submitted.fields().deepCopy();
        submitted.path().forEach((name, value) -> {
            JsonNode sent = fields.get(name);
            // A form may repeat what its address says, but it may not contradict it.
            if (sent != null && !(sent.isString() && sent.stringValue().equalsIgnoreCase(value))) {
                refusals.add(new FieldMalformed(name, "what the address says, or leave it out"));
            }
            fields.put(name, value);
        });
        Optional<UUID> created =
                newId.filter(id -> blank(fields.get(id.field()))).map(id -> id.from(submitted.commandId()));
        created.ifPresent(id -> fields.put(newId.orElseThrow().field(), id.toString()));

        var reader = new RecordReader();
        Object read = reader.record(route.command(), fields, "");
        refusals.addAll(reader.refusals());
        if (read instanceof Command command && refusals.isEmpty()) {
            return created.isPresent() && !newId.orElseThrow().isCreatedBy(command, created.get())
                    ? new Unreadable(
                            List.of(new FieldMissing(newId.orElseThrow().field())))
                    : new Meant(command);
        }
        return new Unreadable(refusals);
    }

    private static boolean blank(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || node.isString() && node.stringValue().isBlank();
    }
}
