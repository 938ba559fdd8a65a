package org.evenhand.identity;

/** What a web session holds: texts only, so that nothing read from the database is turned into objects of its choosing. */
final class SessionKeys {

    static final String ACCOUNT = "account";
    static final String SIGNED_IN_AT = "signed-in-at";
    static final String CSRF = "csrf";
    static final String ASKED_FOR = "asked-for";

    private SessionKeys() {}
}
