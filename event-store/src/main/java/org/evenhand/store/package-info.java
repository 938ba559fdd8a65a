/** The record on PostgreSQL: what is appended, in which order, and how it is read again. */
@NullMarked
package org.evenhand.store;

import org.jspecify.annotations.NullMarked;
