package org.evenhand.drafts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.language.Language;
import org.evenhand.record.Refusal;
import org.evenhand.record.StaffId;
import org.evenhand.store.codec.EvenhandJson;
import org.evenhand.store.codec.Refusals;
import org.evenhand.vault.Vault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an attempt is kept: ciphertext under the site's key, bound to the attempt and its author. Whoever can write the table
 * can neither read it nor show one person's attempt to another.
 */
public final class AttemptForm {

    private final Vault vault;
    private final Refusals refusals = new Refusals(Language.refusalTypes());

    public AttemptForm(Vault vault) {
        this.vault = vault;
    }

    public byte[] close(
            UUID id, StaffId author, String command, Map<String, List<String>> fields, List<Refusal> wrong) {
        ObjectNode kept = EvenhandJson.mapper().createObjectNode();
        kept.put("command", command);
        ObjectNode values = kept.putObject("fields");
        fields.forEach((name, each) -> {
            ArrayNode list = values.putArray(name);
            each.forEach(list::add);
        });
        ArrayNode reasons = kept.putArray("refusals");
        wrong.forEach(refusal -> reasons.add(refusals.tree(refusal)));
        return vault.siteKey().encrypt(EvenhandJson.mapper().writeValueAsBytes(kept), place(id, author));
    }

    Attempt open(UUID id, StaffId author, Instant keptAt, byte[] body) {
        JsonNode kept = EvenhandJson.mapper().readTree(vault.siteKey().decrypt(body, place(id, author)));
        var fields = new LinkedHashMap<String, List<String>>();
        kept.get("fields")
                .properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue()
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()));
        List<Refusal> wrong = kept.get("refusals")
                .valueStream()
                .map(each -> refusals.read(each).orElseThrow())
                .toList();
        return new Attempt(id, kept.get("command").stringValue(), fields, wrong, keptAt);
    }

    private static String place(UUID id, StaffId author) {
        return "attempt:" + id + ":" + author.value();
    }
}
