package org.evenhand.platform.pages;

import java.util.List;

/** Texts in the making of whoever is signed in; nobody else's. */
public interface OwnDrafts {

    /** All that were not typed on, newest first. */
    List<KeptText> under(String beginning);

    /** The revision on which the next saving under this key has to stand. */
    int base(String key);
}
