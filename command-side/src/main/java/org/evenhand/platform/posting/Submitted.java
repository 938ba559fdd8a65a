package org.evenhand.platform.posting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.record.Refusal;
import tools.jackson.databind.node.ObjectNode;

/**
 * What arrived, before it means anything.
 *
 * @param fields the command's own fields as a tree, whether they came as a form or as JSON
 * @param path the variables of the route
 * @param commandId from which a new id is derived, so that a retry gives the same
 * @param unreadable what was already wrong with the names of the fields
 */
record Submitted(ObjectNode fields, Map<String, String> path, UUID commandId, List<Refusal> unreadable) {}
