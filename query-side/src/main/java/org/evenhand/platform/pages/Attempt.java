package org.evenhand.platform.pages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.Command;
import org.evenhand.record.Refusal;

/**
 * A form that was refused, or that a search stood in, as it was sent. Only its author gets it back.
 *
 * @param id of the command that was refused; it is sent again under another
 * @param command the command's simple name
 * @param fields as they were typed, without passwords
 */
public record Attempt(UUID id, String command, Map<String, List<String>> fields, List<Refusal> refusals) {

    /** Whether this was a search within that command's form, which stood half filled around it. */
    boolean keeps(Class<? extends Command> command) {
        return fields.getOrDefault("keeping", List.of()).contains(command.getSimpleName());
    }
}
