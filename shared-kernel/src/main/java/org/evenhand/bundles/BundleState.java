package org.evenhand.bundles;

/** What became of the packing. */
public enum BundleState {
    WAITING,
    PACKING,
    READY,
    FAILED,
    /** It was ready and its file has been deleted; order another. */
    CLEARED
}
