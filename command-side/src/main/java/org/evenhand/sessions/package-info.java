/**
 * Decides about sessions, the diaries behind them, and the notes that are made of them.
 */
@NullMarked
package org.evenhand.sessions;

import org.jspecify.annotations.NullMarked;
