package org.evenhand.identity;

import java.time.LocalDate;

/**
 * A registration with a professional body.
 *
 * @param validUntil the last day on which it counts
 */
public record Registration(String body, String number, LocalDate validUntil) {}
