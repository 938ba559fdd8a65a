/**
 * How the command side is wired: the one door for commands, the bus that decides, what decisions may ask of the world
 * outside their stream (time, ids, other streams), the rights, and the plumbing behind every POST. No rule of a capability.
 */
@NullMarked
package org.evenhand.platform;

import org.jspecify.annotations.NullMarked;
