/** The whole language at a glance: every sealed parent, from which registries, routes and documents are made. */
@NullMarked
package org.evenhand.language;

import org.jspecify.annotations.NullMarked;
