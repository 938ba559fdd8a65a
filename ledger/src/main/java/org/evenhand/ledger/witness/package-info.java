/**
 * A witness of logs: it remembers the last checkpoint of each that it cosigned and cosigns only what continues it, so a log
 * whose key is stolen still cannot show two histories. The protocol is C2SP tlog-witness; run by somebody else than the log's
 * administrators (the auditor, a court's registry), in a process of its own.
 */
@NullMarked
package org.evenhand.ledger.witness;

import org.jspecify.annotations.NullMarked;
