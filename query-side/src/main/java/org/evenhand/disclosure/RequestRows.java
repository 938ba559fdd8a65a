package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.Member;
import org.evenhand.platform.asking.Sight;
import org.evenhand.platform.families.Families;
import org.evenhand.platform.projecting.Views;
import org.springframework.stereotype.Component;

/** What the answers about disclosures share. */
@Component
final class RequestRows {

    private final Views views;
    private final Families families;

    RequestRows(Views views, Families families) {
        this.views = views;
        this.families = families;
    }

    List<Member> members(CaseFileId caseFile, Sight sight) {
        return families.members(List.of(caseFile), sight).stream()
                .map(Families.InFile::member)
                .toList();
    }

    List<Disclosures.Court> courtCases(CaseFileId caseFile) {
        return views.sql("select c.court_case, c.number, c.court from views.court_case as c join views.court_case_file"
                        + " as f using (court_case) where f.case_file = :caseFile order by c.linked_at, c.court_case")
                .with("caseFile", caseFile)
                .rows(Disclosures.Court.class);
    }
}
