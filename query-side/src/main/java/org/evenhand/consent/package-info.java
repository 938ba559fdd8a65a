/** Consents as pages show them, each within its person's compartment. */
@NullMarked
package org.evenhand.consent;

import org.jspecify.annotations.NullMarked;
