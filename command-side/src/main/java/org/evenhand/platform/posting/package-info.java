/**
 * How a POST becomes a command: one handler for every command that says where it is posted to. What is sent is trusted for
 * nothing: each field is read by the type of the command's component, and every field that is wrong is named at once.
 */
@NullMarked
package org.evenhand.platform.posting;

import org.jspecify.annotations.NullMarked;
