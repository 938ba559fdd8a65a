package org.evenhand.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Choice;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Tag;
import org.evenhand.platform.pages.Times;
import org.evenhand.privacy.BreakGlassAccesses.One;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.ReviewBreakGlass;
import org.jspecify.annotations.Nullable;

/** Who has opened what under break-glass, with what the asker can do about it, and the form to open. */
record BreakGlassPage(
        BreakGlassAccesses answer,
        boolean mayOpen,
        List<Line> lines,
        List<Look> ofColleagues,
        Form open,
        List<Choice> grounds,
        List<Choice> judgements)
        implements Page {

    /**
     * @param href the case, for whom it is open; empty for all others
     * @param reason empty where it is not the asker's to read
     * @param end drawn while it is open and the asker may end it
     * @param review drawn where the asker may review it
     */
    record Line(
            String name,
            String ground,
            Tag state,
            String opened,
            String until,
            String reviewBy,
            int sides,
            String href,
            String reason,
            String remarks,
            String reviewedBy,
            List<Look> reads,
            @Nullable Form end,
            @Nullable Form review) {}

    /** @param question key of its words @param who empty where the heading says it already */
    record Look(String who, String question, String when, boolean denied, boolean worksThere) {}

    static BreakGlassPage of(
            BreakGlassAccesses found, ReadsToExplain reads, boolean mayOpen, Forms forms, Staff staff, Times times) {
        return new BreakGlassPage(
                found,
                mayOpen,
                found.accesses().stream()
                        .map(each -> line(each, reads, forms, staff, times))
                        .toList(),
                reads.ofColleagues().stream()
                        .map(each -> new Look(
                                staff.name(each.reader()),
                                "Question." + each.question(),
                                times.full(each.at()),
                                each.denied(),
                                each.worksThere()))
                        .toList(),
                forms.of(OpenBreakGlass.class, Map.of()),
                Choice.of(BreakGlassGround.values()),
                List.of(
                        Choice.keyed("true", "break-glass.justified.true"),
                        Choice.keyed("false", "break-glass.justified.false")));
    }

    private static Line line(One each, ReadsToExplain reads, Forms forms, Staff staff, Times times) {
        var path = Map.of("caseFile", each.caseFile(), "breakGlass", each.breakGlass());
        String suffix = each.caseFile().value() + "-" + each.breakGlass().value();
        return new Line(
                staff.name(each.by()),
                "BreakGlassGround." + each.ground(),
                state(each),
                times.full(each.openedAt()),
                times.full(each.until()),
                each.reviewedAt() == null ? times.full(each.reviewBy()) : "",
                each.sides(),
                each.own() && each.open() ? "/cases/" + each.caseFile().value() : "",
                each.reason() == null ? "" : each.reason(),
                each.remarks() == null ? "" : each.remarks(),
                each.reviewedBy() == null ? "" : staff.name(each.reviewedBy()),
                reads.underBreakGlass().stream()
                        .filter(read -> read.breakGlass().equals(each.breakGlass())
                                && read.caseFile().equals(each.caseFile()))
                        .map(read -> new Look("", "Question." + read.question(), times.full(read.at()), false, false))
                        .toList(),
                each.open() && (each.own() || each.mayReview())
                        ? forms.of(EndBreakGlass.class, path).named(suffix)
                        : null,
                each.mayReview() ? forms.of(ReviewBreakGlass.class, path).named(suffix) : null);
    }

    private static Tag state(One each) {
        if (each.open()) {
            return new Tag("break-glass.state.open", "red");
        }
        if (each.reviewedAt() == null) {
            return new Tag("break-glass.state.unreviewed", "orange");
        }
        return Boolean.TRUE.equals(each.justified())
                ? new Tag("break-glass.state.justified", "green")
                : new Tag("break-glass.state.not-justified", "red");
    }

    @Override
    public List<Form> forms() {
        var all = new ArrayList<Form>();
        if (mayOpen) {
            all.add(open);
        }
        for (Line line : lines) {
            if (line.end() != null) {
                all.add(line.end());
            }
            if (line.review() != null) {
                all.add(line.review());
            }
        }
        return all;
    }
}
