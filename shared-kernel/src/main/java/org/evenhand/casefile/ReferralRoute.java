package org.evenhand.casefile;

public enum ReferralRoute {
    COURT,
    CAFCASS,
    LOCAL_AUTHORITY,
    HEALTH,
    POLICE,
    SELF
}
