package org.evenhand.bundles;

/** What became of the packing. */
public enum BundleState {
    WAITING,
    PACKING,
    READY,
    FAILED,
    /** It was ready and its file has been deleted after a week; order another. */
    CLEARED,
    /** It was ready, and the disclosure whose pack it showed was recalled. */
    RECALLED,
    /** It was ready, and somebody in it was erased; another shows them as erased. */
    ERASED
}
