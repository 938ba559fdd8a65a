package org.evenhand.platform.families;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.ClosureReason;
import org.evenhand.casefile.DeclineReason;
import org.evenhand.casefile.Member;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCaseId;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every answer about a case needs: its facts and who is in it. Asks for no right: its callers have one. */
@Component
public final class Families {

    private final Views views;

    Families(Views views) {
        this.views = views;
    }

    public record InFile(CaseFileId caseFile, PersonId person, String name, CaseRole role, String letter) {

        public Member member() {
            return new Member(person, name, role, letter);
        }
    }

    private record Row(
            CaseFileId caseFile,
            String status,
            ReferralRoute route,
            String referrerRole,
            String requestedIntervention,
            LocalDate receivedOn,
            @Nullable CaseFileId previous,
            @Nullable String source,
            @Nullable CourtCaseId courtCase,
            @Nullable DeclineReason declineReason,
            @Nullable String asked,
            @Nullable ClosureReason closedBecause,
            @Nullable String transfer,
            @Nullable String receiver,
            long version) {}

    /** @throws java.util.NoSuchElementException never for a case that a right was found for */
    public CaseFacts facts(CaseFileId caseFile, Sight sight) {
        return find(caseFile, sight).orElseThrow();
    }

    public Optional<CaseFacts> find(CaseFileId caseFile, Sight sight) {
        return views.named("families/facts")
                .with("caseFile", caseFile)
                .first(Row.class)
                .map(row -> new CaseFacts(
                        row.caseFile(),
                        row.status(),
                        row.route(),
                        row.referrerRole(),
                        row.requestedIntervention(),
                        row.receivedOn(),
                        row.previous(),
                        row.source(),
                        row.courtCase(),
                        row.declineReason(),
                        row.asked(),
                        row.closedBecause(),
                        row.transfer(),
                        row.receiver(),
                        row.version(),
                        members(List.of(caseFile), sight).stream()
                                .map(InFile::member)
                                .toList()));
    }

    /** Each as the asker may know their name. */
    public List<InFile> members(Collection<CaseFileId> caseFiles, Sight sight) {
        return caseFiles.isEmpty()
                ? List.of()
                : views.named("families/members")
                        .with("caseFiles", caseFiles)
                        .with("staff", sight.staff())
                        .with("role", sight.actor().role())
                        .with("today", sight.today())
                        .rows(InFile.class);
    }
}
