/** A court's own case as this service holds it: hearings, orders and their versions, provisions, directions. */
@NullMarked
package org.evenhand.court;

import org.jspecify.annotations.NullMarked;
