package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private final Ids ids = new TimeOrderedIds(Clock.fixed(StreamFixture.NOW, ZoneOffset.UTC));

    @Test
    void an_id_is_a_version_7_uuid_that_begins_with_its_millisecond() {
        UUID id = ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(StreamFixture.NOW.toEpochMilli());
    }

    @Test
    void ids_of_one_millisecond_differ() {
        assertThat(Stream.generate(ids::next).limit(10_000)).doesNotHaveDuplicates();
    }
}
