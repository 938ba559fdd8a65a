/**
 * The auditor's replay: the record itself, event by event, folded up to an instant on either clock. Reads the log and not
 * the views, so that what an auditor sees cannot depend on a view that is wrong. Shows envelopes, never content.
 */
@NullMarked
package org.evenhand.audit;

import org.jspecify.annotations.NullMarked;
