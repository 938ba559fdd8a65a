package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.evenhand.platform.following.FollowUps;

/** Waits for what follows by itself, by its place in the log: one follow-up may write what the next one reads. */
record WhatFollows(FollowUps followUps) {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    void isDoneBy(String... names) {
        for (String name : names) {
            assertThat(followUps.reaches(name, followUps.head(), LONGEST))
                    .as("%s; stopped: %s", name, followUps.stopped())
                    .isTrue();
        }
    }
}
