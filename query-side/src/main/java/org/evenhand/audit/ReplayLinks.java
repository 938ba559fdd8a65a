package org.evenhand.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the same replay, one step or one clock further. They hold references and times only. */
record ReplayLinks(Replay asked, Replayed seen) {

    public String path() {
        String place = switch (asked.of().type()) {
            case CASE_FILE -> "cases";
            case PERSON -> "people";
            case SESSION -> "sessions";
            case COURT_CASE -> "court-cases";
            default ->
                throw new IllegalStateException("no page for " + asked.of().type());
        };
        return "/audit/" + place + "/" + asked.of().id();
    }

    public @Nullable String before() {
        TimelineEvent before = seen.before();
        return before == null ? null : step(before.position());
    }

    public @Nullable String after() {
        TimelineEvent after = seen.after();
        return after == null ? null : step(after.position());
    }

    public String step(long position) {
        return base(asked.clock()).queryParam("step", position).toUriString();
    }

    /** The same instant on that clock. */
    public String on(ByClock clock) {
        return base(clock).queryParam("as-of", seen.asOf().toString()).toUriString();
    }

    /** Everything, as of now. */
    public String now() {
        return base(asked.clock()).toUriString();
    }

    private UriComponentsBuilder base(ByClock clock) {
        var link = UriComponentsBuilder.fromPath(path())
                .queryParam("clock", clock.name().toLowerCase(java.util.Locale.ROOT));
        Replay.Filter filter = asked.filter();
        add(link, "type", filter.type());
        add(link, "actor", filter.actor());
        add(link, "compartment", filter.compartment());
        return link;
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable String value) {
        if (value != null) {
            link.queryParam(name, value);
        }
    }

    /** As a date-and-time field takes it. */
    static String local(Instant at, Times times) {
        return at.atZone(times.zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
