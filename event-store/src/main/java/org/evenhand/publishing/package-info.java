/**
 * Publishes checkpoints of the two logs: audits what was entered since the last one, keeps the head outside the database, has
 * witnesses cosign, and hands out what people verify with. It signs nothing that it has not checked itself.
 */
@NullMarked
package org.evenhand.publishing;

import org.jspecify.annotations.NullMarked;
