/**
 * The grammar of the record: what a command, an event and a refusal are, who acted and by what right, and how a value
 * about a person is marked so that it cannot be stored unencrypted. Every capability speaks in these terms.
 */
@NullMarked
package org.evenhand.record;

import org.jspecify.annotations.NullMarked;
