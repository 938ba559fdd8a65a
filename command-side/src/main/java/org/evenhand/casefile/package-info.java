/**
 * Decides about a case file: what becomes of a referral, who works on it, who must not.
 */
@NullMarked
package org.evenhand.casefile;

import org.jspecify.annotations.NullMarked;
