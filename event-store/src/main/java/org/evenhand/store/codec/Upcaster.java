package org.evenhand.store.codec;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one old revision of an event as the next. Stored bytes are never rewritten: this happens on every read. Personal
 * values stand in the tree as embedded values, already decrypted or erased; they may be moved, not looked into.
 *
 * @param type the event's stored name
 * @param from the revision it takes; the result is revision {@code from + 1}
 */
public record Upcaster(String type, int from, UnaryOperator<ObjectNode> change) {}
