/**
 * Reads a whole log again and again: rows against leaves, leaves against tiles, tiles against the root and the root against
 * what was signed. What it finds is kept outside the database, because who changes a database can also change what it says
 * about itself.
 */
@NullMarked
package org.evenhand.auditing;

import org.jspecify.annotations.NullMarked;
