/**
 * Decides what becomes true of a person: who is registered, under which names, how they may be reached.
 */
@NullMarked
package org.evenhand.people;

import org.jspecify.annotations.NullMarked;
