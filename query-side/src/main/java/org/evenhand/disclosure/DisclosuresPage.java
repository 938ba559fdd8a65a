package org.evenhand.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.evenhand.casefile.Member;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/**
 * Requests for disclosure: those of one family, or all that wait for an answer.
 *
 * @param family the people of the one family; empty for all
 * @param create where a new one is recorded; empty where there is no one family
 */
record DisclosuresPage(Disclosures answer, String family, String create, List<Line> lines) implements Page {

    record Line(
            String href,
            String requester,
            String basis,
            Tag state,
            String received,
            String due,
            boolean paused,
            boolean changed,
            String parents) {}

    static DisclosuresPage of(Disclosures found, @Nullable UUID caseFile, Times times) {
        return new DisclosuresPage(
                found,
                String.join(" · ", found.members().stream().map(Member::label).toList()),
                caseFile == null ? "" : "/cases/" + caseFile + "/disclosures/new",
                found.requests().stream().map(each -> line(each, times)).toList());
    }

    private static Line line(Disclosures.Line each, Times times) {
        return new Line(
                "/disclosures/" + each.disclosure().value(),
                "RequesterRole." + each.requester(),
                "DisclosureBasis." + each.basis(),
                tag(each.state()),
                times.day(each.received()),
                times.day(each.due()),
                each.paused(),
                each.changed(),
                Objects.requireNonNullElse(each.parents(), ""));
    }

    static Tag tag(DisclosureState state) {
        String colour = switch (state) {
            case REQUESTED, REVIEWED -> "yellow";
            case SCOPED, PACKED, CHECKED -> "blue";
            case RELEASED, RECEIVED -> "green";
            case REFUSED, RECALLED -> "grey";
        };
        return new Tag("DisclosureState." + state, colour);
    }
}
