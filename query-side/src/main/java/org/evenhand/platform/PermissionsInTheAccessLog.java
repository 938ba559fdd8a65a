package org.evenhand.platform;

import java.util.List;
import java.util.Optional;
import org.evenhand.platform.asking.ReadingLog;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.AccessEvent.PermissionChanged;
import org.evenhand.record.Actor;
import org.evenhand.record.Purpose;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Enters what each account may do whenever that is no longer what was entered last (ADR 33): at the start and before each sign-in,
 * so that nobody signs in with a permission that is not entered. It trusts nobody to tell: it compares the accounts themselves, also
 * those that somebody changed in the database by hand.
 *
 * <p>Known limit: who changed it is not known here, and a change that was taken back before anybody signed in is not seen.
 */
final class PermissionsInTheAccessLog {

    private final Views views;
    private final ReadingLog log;

    PermissionsInTheAccessLog(Views views, ReadingLog log) {
        this.views = views;
        this.log = log;
    }

    record Changed(
            StaffId staff, @Nullable Role was, @Nullable Role now) {}

    @EventListener(ApplicationReadyEvent.class)
    synchronized void enterChanges() {
        List<Changed> changed = views.named("privacy/permissions-changed").rows(Changed.class);
        for (Changed each : changed) {
            // Entered first: killed in between it is entered twice, and never not at all.
            log.enter(
                    new PermissionChanged(each.staff(), each.was(), each.now()),
                    Actor.SYSTEM,
                    Purpose.OPERATION,
                    Optional.empty());
            views.sql("insert into views.permission (staff, role) values (:staff, :role)"
                            + " on conflict (staff) do update set role = excluded.role")
                    .with("staff", each.staff())
                    .with("role", each.now())
                    .run();
        }
    }
}
