package org.evenhand.vault;

/** A key that must be there is missing, unreadable or not the right one. An outage, never an erasure. */
public final class VaultDamaged extends RuntimeException {

    public VaultDamaged(String message) {
        super(message);
    }

    public VaultDamaged(String message, Throwable cause) {
        super(message, cause);
    }
}
