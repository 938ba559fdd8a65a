/**
 * How the record is written down: one JSON configuration for events, commands, refusals, queries and HTTP bodies, and the
 * form of a stored event, whose names and revisions never change.
 */
@NullMarked
package org.evenhand.store.codec;

import org.jspecify.annotations.NullMarked;
