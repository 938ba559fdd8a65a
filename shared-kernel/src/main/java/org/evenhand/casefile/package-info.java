/** One family's run from referral to closure: who is in it, who works on it, who must not. */
@NullMarked
package org.evenhand.casefile;

import org.jspecify.annotations.NullMarked;
