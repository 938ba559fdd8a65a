/** An invented caseload, told by ordinary commands with fixed ids. Nobody in it exists. */
@NullMarked
package org.evenhand.demo;

import org.jspecify.annotations.NullMarked;
