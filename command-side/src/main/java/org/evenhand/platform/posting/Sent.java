package org.evenhand.platform.posting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param draftRevision as that text stood when it was sent; newer words under the key stay
 * @param keeping the command for which the form around this one is being filled in, to be drawn again as it was
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
        @Nullable Integer draftRevision,
        @Nullable String keeping,
        ObjectNode fields,
        Map<String, List<String>> typed,
        List<Refusal> wrong) {

    /** Another button of the form of {@code keeping}: it means its own fields, and the others stay as they are typed. */
    Sent only(Set<String> components) {
        fields.retain(components);
        return this;
    }

    /**
     * A search that stands within another form, so that asking empties nothing: its own fields are named {@code within.…}. It is
     * a command of its own, because the form around it will be sent under the id that was drawn into it.
     */
    Sent within(ObjectNode own, UUID id) {
        var both = new LinkedHashMap<>(typed);
        String prefix = RequestReader.WITHIN + ".";
        typed.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                both.put(name.substring(prefix.length()), values);
            }
        });
        return new Sent(id, null, null, attempt, null, null, keeping, own, both, wrong);
    }
}
