/**
 * The Merkle log in which every event is entered: leaves, tree, tiles and field commitments, as RFC 6962, RFC 8785, RFC 9901
 * and C2SP tlog-tiles define them. Pure functions over bytes, short enough for an auditor to read in an afternoon.
 */
@NullMarked
package org.evenhand.ledger;

import org.jspecify.annotations.NullMarked;
