/**
 * Keys, kept outside the record's database and its backups: one data key and one salt key per subject, wrapped by a master
 * key. Destroying a subject's keys is what erases the subject; the list of destroyed keys outlives any restored copy.
 */
@NullMarked
package org.evenhand.vault;

import org.jspecify.annotations.NullMarked;
