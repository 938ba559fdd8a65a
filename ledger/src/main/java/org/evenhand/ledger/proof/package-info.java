/**
 * What follows from a signed tree: that a leaf is in it, that one tree is the beginning of another, and the receipt that a
 * person is given. Checked by the step-by-step algorithms of RFC 9162, not by the recursion that makes the proofs, so that one
 * mistake is not made twice.
 */
@NullMarked
package org.evenhand.ledger.proof;

import org.jspecify.annotations.NullMarked;
