/** Case files as pages show them: referral, team, people, and the whole case on one page. */
@NullMarked
package org.evenhand.casefile;

import org.jspecify.annotations.NullMarked;
