package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.evenhand.record.ClockTime;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.LocalTimeAmbiguous;
import org.evenhand.record.GeneralRefusal.LocalTimeDoesNotExist;
import org.evenhand.record.Moment;
import org.evenhand.record.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocalTimesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDateTime SKIPPED = LocalDateTime.parse("2026-03-29T01:30");
    private static final LocalDateTime REPEATED = LocalDateTime.parse("2026-10-25T01:30");

    private final LocalTimes times = new LocalTimes(LONDON);

    @Test
    void an_ordinary_time_without_a_zone_is_the_services_own() {
        assertThat(moment(LocalDateTime.parse("2026-07-01T09:00"), null))
                .isEqualTo(new Moment(Instant.parse("2026-07-01T08:00:00Z"), LONDON));
    }

    @Test
    void a_time_in_another_zone_keeps_it() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        assertThat(times.moment(new ClockTime(LocalDateTime.parse("2026-07-01T09:00"), paris, null), "startsAt"))
                .isEqualTo(new Moment(Instant.parse("2026-07-01T07:00:00Z"), paris));
    }

    @Test
    void a_time_that_the_clock_skips_does_not_exist_whatever_the_offset() {
        assertThat(refused(SKIPPED, null)).isEqualTo(new LocalTimeDoesNotExist("startsAt"));
        assertThat(refused(SKIPPED, ZoneOffset.UTC)).isEqualTo(new LocalTimeDoesNotExist("startsAt"));
    }

    @Test
    void a_time_that_the_clock_repeats_needs_its_offset() {
        assertThat(refused(REPEATED, null)).isEqualTo(new LocalTimeAmbiguous("startsAt"));
        assertThat(moment(REPEATED, ZoneOffset.ofHours(1)).at()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(moment(REPEATED, ZoneOffset.UTC).at()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void an_offset_that_the_clock_never_had_is_refused() {
        assertThat(refused(REPEATED, ZoneOffset.ofHours(2))).isInstanceOf(FieldMalformed.class);
        assertThat(refused(LocalDateTime.parse("2026-07-01T09:00"), ZoneOffset.UTC))
                .isInstanceOf(FieldMalformed.class);
    }

    private Moment moment(LocalDateTime local, @Nullable ZoneOffset offset) {
        return times.moment(new ClockTime(local, null, offset), "startsAt");
    }

    private Refusal refused(LocalDateTime local, @Nullable ZoneOffset offset) {
        return catchThrowableOfType(Refused.class, () -> moment(local, offset)).refusal();
    }
}
