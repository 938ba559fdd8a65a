package org.evenhand.court;

import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one value of an imported file: taken, or left. Never the value itself.
 *
 * @param path where it stands, as {@code $.case_data.applicants[0].value.email}. A name that is no plain field name is not
 *     repeated (it could be a person's): its place in its object stands for it, as {@code [~3]}
 * @param became the stream in which it is recorded, where it was taken
 * @param refusal the code of the rule that said no
 */
public record ImportLine(
        String path,
        @Nullable TakenAs takenAs,
        @Nullable LeftBecause leftBecause,
        @Nullable StreamId became,
        @Nullable String refusal) {}
