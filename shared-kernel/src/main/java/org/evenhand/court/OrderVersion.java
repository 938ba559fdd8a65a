package org.evenhand.court;

/** @param version counted by the court or by whoever sends it, from 1 */
public record OrderVersion(OrderId order, int version) {}
