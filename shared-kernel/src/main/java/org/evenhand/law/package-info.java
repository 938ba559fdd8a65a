/**
 * Rules that a legislator, a court or a profession set and may change: dated configuration with a source, one text per
 * jurisdiction, asked for a day. No decision holds such a number itself.
 */
@NullMarked
package org.evenhand.law;

import org.jspecify.annotations.NullMarked;
