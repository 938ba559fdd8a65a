package org.evenhand.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.following.FollowUp;
import org.evenhand.platform.following.Followed;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.AllegationId;
import org.evenhand.store.Entry;
import org.evenhand.store.Records;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an index of relations, and reads what the record holds beyond it: an answer is never behind. */
@Component
final class Relating implements FollowUp, Relations {

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final Records records;

    Relating(@CommandDatabase JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public String name() {
        return "relating";
    }

    @Override
    public void follow(Followed followed) {
        for (Relation each : Relation.in(followed.event())) {
            jdbc.sql("insert into deadlines.relation values (:kind, :one, :caseFile) on conflict do nothing")
                    .param("kind", each.kind())
                    .param("one", each.one())
                    .param("caseFile", each.caseFile())
                    .update();
        }
    }

    @Override
    public Set<CaseFileId> caseFilesOf(PersonId person) {
        return all(Relation.PERSON).stream()
                .filter(each -> each.one().equals(person.value()))
                .map(each -> new CaseFileId(each.caseFile()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<CourtCaseId> courtCasesOf(CaseFileId caseFile) {
        return all(Relation.COURT_CASE).stream()
                .filter(each -> each.caseFile().equals(caseFile.value()))
                .map(each -> new CourtCaseId(each.one()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<AllegationId> allegationsAgainst(PersonId person) {
        return all(Relation.ACCUSED).stream()
                .filter(each -> each.one().equals(person.value()))
                .map(each -> new AllegationId(each.caseFile()))
                .collect(Collectors.toSet());
    }

    /** The place first: what is indexed meanwhile is then read twice and never missed. */
    private Set<Relation> all(String kind) {
        long next = jdbc.sql("select coalesce((select read_to from deadlines.place where follow_up = :name), -1)")
                        .param("name", name())
                        .query(Long.class)
                        .single()
                + 1;
        Set<Relation> found =
                new HashSet<>(jdbc.sql("select kind, one, case_file from deadlines.relation where kind = :kind")
                        .param("kind", kind)
                        .query((row, number) -> new Relation(
                                row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class)))
                        .list());
        List<Entry> page = records.from(next, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(Entry::event)
                    .map((Function<org.evenhand.record.Event, List<Relation>>) Relation::in)
                    .flatMap(List::stream)
                    .filter(each -> each.kind().equals(kind))
                    .forEach(found::add);
            page = records.from(page.getLast().leafIndex() + 1, PAGE);
        }
        return found;
    }
}
