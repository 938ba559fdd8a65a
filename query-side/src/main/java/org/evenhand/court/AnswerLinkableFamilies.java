package org.evenhand.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.court.LinkableFamilies.Family;
import org.evenhand.court.LinkableFamilies.Listed;
import org.evenhand.court.LinkableFamilies.Member;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.springframework.stereotype.Component;

@Component
final class AnswerLinkableFamilies implements Answers<LinkableFamilies, Listed> {

    private record FileRow(CaseFileId caseFile, LocalDate receivedOn, boolean linked) {}

    private record MemberRow(CaseFileId caseFile, PersonId person, String name, CaseRole role) {}

    private final Views views;

    AnswerLinkableFamilies(Views views) {
        this.views = views;
    }

    @Override
    public Class<LinkableFamilies> question() {
        return LinkableFamilies.class;
    }

    @Override
    public Optional<Listed> answer(LinkableFamilies question, Sight sight) {
        List<FileRow> files = views.named("court/linkable-families")
                .with("staff", sight.staff())
                .rows(FileRow.class);
        UUID[] ids = files.stream().map(file -> file.caseFile().value()).toArray(UUID[]::new);
        List<MemberRow> members =
                views.named("court/members").with("caseFiles", ids).rows(MemberRow.class);
        return Optional.of(
                new Listed(files.stream().map(file -> family(file, members)).toList()));
    }

    private static Family family(FileRow file, List<MemberRow> members) {
        List<Member> own = members.stream()
                .filter(member -> member.caseFile().equals(file.caseFile()))
                .map(member -> new Member(member.person(), member.name(), member.role()))
                .toList();
        return new Family(file.caseFile(), file.receivedOn(), file.linked(), own);
    }
}
