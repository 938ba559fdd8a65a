/** The record's words as the code knows them: which commands, events and refusals there are, and their stored names. */
@NullMarked
package org.evenhand.platform.vocabulary;

import org.jspecify.annotations.NullMarked;
