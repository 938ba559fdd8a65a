/**
 * Evidence bundles: events with their receipts, and of each event as many fields as are handed out, in a BagIt bag (RFC 8493).
 * What is withheld stays a digest, and every version of each stream is there. {@code docs/the-bundle.md} defines the files.
 */
@NullMarked
package org.evenhand.ledger.bundle;

import org.jspecify.annotations.NullMarked;
