/** Incidents as a register for those who answer for the service. */
@NullMarked
package org.evenhand.incidents;

import org.jspecify.annotations.NullMarked;
