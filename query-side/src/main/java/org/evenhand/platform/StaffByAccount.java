package org.evenhand.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.evenhand.identity.StaffMember;
import org.evenhand.platform.asking.Staff;
import org.evenhand.record.Actor;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;

/** Names as the accounts have them, remembered for a minute: a page shows the same few many times. */
final class StaffByAccount implements Staff {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final org.evenhand.identity.Staff accounts;
    private final Clock clock;
    private final Map<StaffId, Remembered> names = new ConcurrentHashMap<>();

    private record Remembered(String name, Instant until) {}

    StaffByAccount(org.evenhand.identity.Staff accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String name(StaffId id) {
        if (id.equals(Actor.SYSTEM.id())) {
            return "Evenhand";
        }
        Instant now = clock.instant();
        return Objects.requireNonNull(names.compute(
                        id, (same, known) -> known != null && now.isBefore(known.until()) ? known : look(same, now)))
                .name();
    }

    private Remembered look(StaffId id, Instant now) {
        String name = accounts.byId(id).map(StaffMember::displayName).orElse("somebody without an account");
        return new Remembered(name, now.plus(REMEMBERED));
    }

    /** Without those whose account is locked: nobody is allocated to them any more. */
    @Override
    public List<Member> clinical() {
        return Stream.of(Role.CLINICIAN, Role.SUPERVISOR, Role.TRAINEE)
                .flatMap(role -> accounts.inRole(role).stream())
                .filter(member -> !member.locked())
                .map(member -> new Member(member.id(), member.displayName(), member.role()))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }
}
