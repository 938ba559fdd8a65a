/**
 * What is decided about a court's own case: its number, who and what belongs to it, hearings, versions of orders and their
 * provisions, directions; and the import of court case data as the court holds it.
 */
@NullMarked
package org.evenhand.court;

import org.jspecify.annotations.NullMarked;
