/**
 * Takes over court case data as HMCTS Private Law holds it (case type PRLAPPS; public definitions: prl-ccd-definitions,
 * prl-cos-api {@code CaseData}) by ordinary commands, and accounts for every value of the file. Trusts nothing in it: a file
 * can only ask for what its bringer could ask for by hand, and what it says about confidentiality can add protection and
 * never take it away.
 */
@NullMarked
package org.evenhand.court.imports;

import org.jspecify.annotations.NullMarked;
