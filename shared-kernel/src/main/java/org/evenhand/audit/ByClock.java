package org.evenhand.audit;

/** On which clock one asks: what was recorded by then, or what had happened by then as far as is known today. */
public enum ByClock {
    RECORDED,
    OCCURRED
}
