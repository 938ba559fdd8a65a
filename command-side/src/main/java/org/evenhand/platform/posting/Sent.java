package org.evenhand.platform.posting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One request, taken apart: what stands beside the command, and the command's own fields.
 *
 * @param commandId the sender's, or a new one where they gave none
 * @param password given again for a signature; goes nowhere else
 * @param attempt the attempt that this form corrects, to be forgotten once it is accepted
 * @param draft the key of the text that becomes a record with this command
 * @param fields the command's own, as a tree
 * @param typed the form as it was filled in, to show it again; without secrets; empty for JSON
 * @param wrong what could not be read so far
 */
record Sent(
        UUID commandId,
        @Nullable Long expectedVersion,
        @Nullable String password,
        @Nullable UUID attempt,
        @Nullable String draft,
        ObjectNode fields,
        Map<String, List<String>> typed,
        List<Refusal> wrong) {}
