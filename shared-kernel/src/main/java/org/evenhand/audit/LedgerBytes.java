package org.evenhand.audit;

/** Part of a ledger exactly as a public format defines it; a single changed byte would no longer verify. */
public record LedgerBytes(byte[] bytes) {}
