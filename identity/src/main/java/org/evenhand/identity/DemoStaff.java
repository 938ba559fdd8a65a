package org.evenhand.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.record.Derived;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** Who works in the demonstration. Their ids follow from their user names, so an invented caseload can name them. */
public final class DemoStaff {

    public static final StaffId CLINICIAN = id("clinician");
    public static final StaffId CLINICIAN_2 = id("clinician2");
    public static final StaffId TRAINEE = id("trainee");
    public static final StaffId SUPERVISOR = id("supervisor");
    public static final StaffId LIAISON = id("liaison");
    public static final StaffId AUDITOR = id("auditor");
    public static final StaffId PRIVACY = id("privacy");
    public static final StaffId MANAGER = id("manager");

    private DemoStaff() {}

    /** @param registeredUntil last day of the invented registrations */
    static List<StaffMember> all(LocalDate registeredUntil) {
        return List.of(
                registered(
                        "supervisor", "Dr Helen Whitcombe", Role.SUPERVISOR, "HCPC PYL-DEMO-3", registeredUntil, null),
                registered(
                        "clinician", "Dr Amara Osei", Role.CLINICIAN, "HCPC PYL-DEMO-1", registeredUntil, SUPERVISOR),
                registered("clinician2", "Tom Lindqvist", Role.CLINICIAN, "UKCP DEMO-2", registeredUntil, SUPERVISOR),
                registered("trainee", "Priya Nair", Role.TRAINEE, "BACP DEMO-4", registeredUntil, SUPERVISOR),
                other("liaison", "Joanna Pike", Role.COURT_LIAISON),
                other("auditor", "Marek Dvořák", Role.AUDITOR),
                other("privacy", "Susan Adeyemi", Role.PRIVACY_OFFICER),
                other("manager", "Colin Barratt", Role.SERVICE_MANAGER));
    }

    private static StaffMember registered(
            String username,
            String name,
            Role role,
            String registration,
            LocalDate until,
            @Nullable StaffId supervisor) {
        String[] parts = registration.split(" ");
        return new StaffMember(
                id(username),
                username,
                name,
                role,
                Optional.of(new Registration(parts[0], parts[1], until)),
                Optional.ofNullable(supervisor),
                Optional.<PersonId>empty(),
                false);
    }

    private static StaffMember other(String username, String name, Role role) {
        return new StaffMember(
                id(username), username, name, role, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static StaffId id(String username) {
        return new StaffId(Derived.from("demo-account", username));
    }
}
