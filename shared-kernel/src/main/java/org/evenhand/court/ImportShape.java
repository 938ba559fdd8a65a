package org.evenhand.court;

/** In which wrapping a court system gave the case out. */
public enum ImportShape {
    /** What it sends when something happens: {@code case_details} with {@code case_data}, often with the state before. */
    CALLBACK,
    /** One case: its number and state beside {@code case_data}. */
    CASE,
    /** The fields of the case alone. */
    CASE_DATA
}
