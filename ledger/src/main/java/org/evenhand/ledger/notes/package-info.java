/**
 * Signed statements about the log, as C2SP signed-note, tlog-checkpoint and tlog-cosignature define them: to be read and
 * checked by anybody's implementation of those texts.
 */
@NullMarked
package org.evenhand.ledger.notes;

import org.jspecify.annotations.NullMarked;
