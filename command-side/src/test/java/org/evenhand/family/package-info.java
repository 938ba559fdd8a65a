/** An invented family, in whose terms the tests of all capabilities speak. */
@NullMarked
package org.evenhand.family;

import org.jspecify.annotations.NullMarked;
