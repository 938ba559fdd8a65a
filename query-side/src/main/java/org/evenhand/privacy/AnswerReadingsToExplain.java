package org.evenhand.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.privacy.BreakGlassQuery.ReadingsToExplain;
import org.evenhand.privacy.Readings.Reading;
import org.evenhand.privacy.ReadsToExplain.OfAColleague;
import org.evenhand.privacy.ReadsToExplain.UnderBreakGlass;
import org.evenhand.record.AccessEvent.AccessDenied;
import org.evenhand.record.AccessEvent.RecordViewed;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamType;
import org.springframework.stereotype.Component;

/** Found in the access log itself and not in a view of it: what was entered cannot be missing here. */
@Component
final class AnswerReadingsToExplain implements Answers<ReadingsToExplain, ReadsToExplain> {

    /** Known limit: what is older than so many readings of the whole service is found by the audit of the log. */
    private static final int NEWEST = 5_000;

    private static final int SHOWN = 200;

    private final Views views;
    private final Readings readings;

    AnswerReadingsToExplain(Views views, Readings readings) {
        this.views = views;
        this.readings = readings;
    }

    record Glass(UUID caseFile, UUID breakGlass) {

        private String basis() {
            return new BreakGlassId(breakGlass).basis();
        }
    }

    record Part(UUID caseFile, UUID staff, Instant recordedAt) {}

    @Override
    public Class<ReadingsToExplain> question() {
        return ReadingsToExplain.class;
    }

    @Override
    public Optional<ReadsToExplain> answer(ReadingsToExplain question, Sight sight) {
        List<Reading> newest = readings.newest(NEWEST);
        Map<String, Glass> glasses =
                views.named("privacy/glasses").with("staff", sight.staff()).rows(Glass.class).stream()
                        .collect(Collectors.toMap(Glass::basis, Function.identity(), (one, other) -> one));
        List<Part> parts = views.named("privacy/colleagues-parts")
                .with("staff", sight.staff())
                .rows(Part.class);
        return Optional.of(new ReadsToExplain(
                newest.stream()
                        .flatMap(reading -> underBreakGlass(reading, glasses))
                        .limit(SHOWN)
                        .toList(),
                newest.stream()
                        .flatMap(reading -> ofColleagues(reading, parts))
                        .limit(SHOWN)
                        .toList()));
    }

    private static Stream<UnderBreakGlass> underBreakGlass(Reading reading, Map<String, Glass> glasses) {
        return reading.event() instanceof RecordViewed seen
                ? reading.basis().map(glasses::get).stream()
                        .map(glass -> new UnderBreakGlass(
                                new CaseFileId(glass.caseFile()),
                                new BreakGlassId(glass.breakGlass()),
                                reading.at(),
                                seen.question()))
                : Stream.empty();
    }

    private static Stream<OfAColleague> ofColleagues(Reading reading, List<Part> parts) {
        return switch (reading.event()) {
            case RecordViewed seen ->
                parts.stream()
                        .filter(part -> part.caseFile().equals(seen.caseFile()))
                        .filter(part -> !reading.at().isBefore(part.recordedAt()))
                        .map(part -> of(part, reading, seen.reader(), seen.question(), false));
            case AccessDenied denied
            when denied.about() != null && denied.about().type() == StreamType.CASE_FILE ->
                parts.stream()
                        .filter(part -> part.caseFile().equals(denied.about().id()))
                        .filter(part -> !reading.at().isBefore(part.recordedAt()))
                        .map(part -> of(part, reading, denied.reader(), denied.question(), true));
            default -> Stream.empty();
        };
    }

    private static OfAColleague of(Part part, Reading reading, StaffId reader, String question, boolean denied) {
        return new OfAColleague(
                new CaseFileId(part.caseFile()),
                new StaffId(part.staff()),
                reader,
                reading.at(),
                question,
                denied,
                reading.basis().filter(basis -> !BreakGlassId.isBasis(basis)).isPresent());
    }
}
