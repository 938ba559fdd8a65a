/**
 * Decides about the safety of joint work: screening of each parent alone, and bars.
 */
@NullMarked
package org.evenhand.safeguarding;

import org.jspecify.annotations.NullMarked;
