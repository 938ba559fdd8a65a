package org.evenhand.identity;

import java.util.Locale;

/** A member of staff with what proves that it is them. */
record Account(StaffMember member, String passwordHash) {

    /** The one spelling of a user name. */
    static String spelling(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Account[" + member.id() + "]";
    }
}
