package org.evenhand.privacy;

import java.util.UUID;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked, of the whole service. */
@Controller
final class AccessPages {

    private final Queries queries;
    private final Staff staff;
    private final Times times;

    AccessPages(Queries queries, Staff staff, Times times) {
        this.queries = queries;
        this.staff = staff;
        this.times = times;
    }

    @GetMapping("/access")
    AccessTrailPage trail(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String who) {
        var asked = new AccessTrail(kind == null || kind.isBlank() ? null : kind, reader(who));
        return AccessTrailPage.of(asked, queries.ask(asked), staff, times);
    }

    /** What is no reference filters nothing. */
    private static @Nullable StaffId reader(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new StaffId(UUID.fromString(text));
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
