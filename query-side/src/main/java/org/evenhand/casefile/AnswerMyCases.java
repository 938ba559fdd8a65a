package org.evenhand.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFileQuery.MyCases;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.families.Families.InFile;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.Reach;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class AnswerMyCases implements Answers<MyCases, Caseload> {

    private final Views views;
    private final Families families;
    private final Clock clock;

    AnswerMyCases(Views views, Families families, Clock clock) {
        this.views = views;
        this.families = families;
        this.clock = clock;
    }

    record Row(
            CaseFileId caseFile,
            String status,
            LocalDate receivedOn,
            @Nullable Instant nextSession,
            boolean barred,
            boolean allocated) {}

    @Override
    public Class<MyCases> question() {
        return MyCases.class;
    }

    @Override
    public Optional<Caseload> answer(MyCases question, Sight sight) {
        String statement = sight.reach() == Reach.ALLOCATED ? "casefile/cases-allocated" : "casefile/cases-everywhere";
        return Optional.of(caseload(statement, sight, views, families, clock.instant()));
    }

    static Caseload caseload(String statement, Sight sight, Views views, Families families, Instant now) {
        List<Row> rows = views.named(statement)
                .with("staff", sight.staff())
                .with("today", sight.today())
                .with("now", now)
                .rows(Row.class);
        // Whoever may see envelopes only learns no name.
        List<InFile> people = sight.reach() == Reach.ENVELOPES
                ? List.of()
                : families.members(rows.stream().map(Row::caseFile).toList(), sight);
        Map<CaseFileId, List<InFile>> byCase = people.stream().collect(Collectors.groupingBy(InFile::caseFile));
        return new Caseload(rows.stream()
                .map(row -> new Caseload.OfCase(
                        row.caseFile(),
                        row.status(),
                        row.receivedOn(),
                        byCase.getOrDefault(row.caseFile(), List.of()).stream()
                                .map(InFile::member)
                                .toList(),
                        row.nextSession(),
                        row.barred(),
                        row.allocated()))
                .toList());
    }
}
