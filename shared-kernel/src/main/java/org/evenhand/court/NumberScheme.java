package org.evenhand.court;

public enum NumberScheme {
    CCD16,
    FAMILYMAN,
    OTHER
}
