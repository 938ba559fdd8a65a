package org.evenhand.postgres;

/** A database role and its password; the password is never shown. */
public record Credentials(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
