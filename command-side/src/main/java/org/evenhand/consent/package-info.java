/**
 * Decides whether a consent counts, and when it ceases to.
 */
@NullMarked
package org.evenhand.consent;

import org.jspecify.annotations.NullMarked;
