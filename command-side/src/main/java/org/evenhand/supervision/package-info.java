/** Decides about supervision: who may supervise whom, and what a supervisor answers for. */
@NullMarked
package org.evenhand.supervision;

import org.jspecify.annotations.NullMarked;
