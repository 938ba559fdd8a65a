package org.evenhand.platform.pages;

import java.util.List;
import org.evenhand.record.Role;

/** Which places a role is offered. A convenience and never a right: each page is judged by its query. */
final class Menu {

    /** @param label key of its text */
    record Place(String label, String href) {}

    private Menu() {}

    static List<Place> of(Role role) {
        return switch (role) {
            case CLINICIAN -> List.of(TODAY, CASES, SUPERVISION, SEARCH, NEW_PERSON, NEW_REFERRAL, BREAK_GLASS);
            case TRAINEE -> List.of(TODAY, CASES, SUPERVISION, SEARCH, NEW_PERSON);
            case SUPERVISOR ->
                List.of(
                        TODAY,
                        CASES,
                        COUNTERSIGNATURES,
                        SUPERVISION,
                        SEARCH,
                        REFERRALS,
                        DEADLINES,
                        INCIDENTS,
                        NEW_PERSON,
                        NEW_REFERRAL,
                        BREAK_GLASS);
            case COURT_LIAISON -> List.of(SEARCH, COURT_CASES, DISCLOSURES, DEADLINES);
            case AUDITOR -> List.of(AUDIT, ACCESS, RETENTION, LEDGER, BREAK_GLASS);
            case PRIVACY_OFFICER -> List.of(AUDIT, ACCESS, RETENTION, DISCLOSURES, INCIDENTS, LEDGER, BREAK_GLASS);
            case SERVICE_MANAGER -> List.of(REFERRALS, DISCLOSURES, SUPERVISION, INCIDENTS, LEDGER, BREAK_GLASS);
            case SYSTEM -> List.of();
        };
    }

    static String home(Role role) {
        List<Place> places = of(role);
        return places.isEmpty() ? NOTHING_YET.href() : places.getFirst().href();
    }

    private static final Place TODAY = new Place("menu.today", "/today");
    private static final Place CASES = new Place("menu.cases", "/cases");
    private static final Place COUNTERSIGNATURES = new Place("menu.countersignatures", "/countersignatures");
    private static final Place SUPERVISION = new Place("menu.supervision", "/supervision");
    private static final Place REFERRALS = new Place("menu.referrals", "/referrals");
    private static final Place NEW_PERSON = new Place("menu.new-person", "/people/new");
    private static final Place NEW_REFERRAL = new Place("menu.new-referral", "/cases/new");
    private static final Place SEARCH = new Place("menu.search", "/searches/new");
    private static final Place COURT_CASES = new Place("menu.court-cases", "/court-cases");
    private static final Place DISCLOSURES = new Place("menu.disclosures", "/disclosures");
    private static final Place DEADLINES = new Place("menu.deadlines", "/deadlines");
    private static final Place AUDIT = new Place("menu.audit", "/audit");
    private static final Place RETENTION = new Place("menu.retention", "/retention");
    private static final Place ACCESS = new Place("menu.access", "/access");
    private static final Place LEDGER = new Place("menu.ledger", "/ledger");
    private static final Place INCIDENTS = new Place("menu.incidents", "/incidents");
    private static final Place BREAK_GLASS = new Place("menu.break-glass", "/break-glass");
    private static final Place NOTHING_YET = new Place("menu.welcome", "/welcome");
}
