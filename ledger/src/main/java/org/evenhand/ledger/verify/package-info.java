/**
 * The offline verifier: checks what Evenhand handed out with the keys of a policy, without network and without database. Exit
 * codes 0 verified, 1 refuted, 2 not understood what was asked.
 */
@NullMarked
package org.evenhand.ledger.verify;

import org.jspecify.annotations.NullMarked;
