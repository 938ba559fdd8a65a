package org.evenhand.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.SearchCommand.FindPeopleToRefer;
import org.evenhand.court.SearchRefusal.TermsTooShort;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.junit.jupiter.api.Test;

/** A page with one form for each of several allocations: the refusal stands on the one that was sent. */
class RefusedFormsTest {

    private static final CaseFileId CASE = new CaseFileId(new UUID(0x7000, 1));
    private static final AllocationId SENT = new AllocationId(new UUID(0x7000, 2));
    private static final AllocationId OTHER = new AllocationId(new UUID(0x7000, 3));

    private final Forms forms = new Forms(
            () -> new UUID(0x7000, 9),
            Optional.of(new Attempt(
                    new UUID(0x7000, 8),
                    "EndAllocation",
                    Map.of(
                            "caseFile", List.of(CASE.value().toString()),
                            "allocation", List.of(SENT.value().toString()),
                            "handedOverTo", List.of("somebody")),
                    List.of(new FieldMissing("reason")))));

    @Test
    void the_form_that_was_sent_comes_back_with_what_was_typed_and_why_not() {
        Form sent = of(SENT);
        assertThat(sent.problems()).hasSize(1);
        assertThat(sent.value("handedOverTo")).isEqualTo("somebody");
        assertThat(sent.attempt()).isEqualTo(new UUID(0x7000, 8));
    }

    @Test
    void its_twin_for_another_allocation_is_empty() {
        Form other = of(OTHER);
        assertThat(other.problems()).isEmpty();
        assertThat(other.value("handedOverTo")).isEmpty();
        assertThat(other.attempt()).isNull();
    }

    @Test
    void the_summary_leads_to_the_field_of_the_form_that_was_sent() {
        Form sent = of(SENT).named("second");
        assertThat(sent.problems())
                .extracting(Problem::anchor)
                .containsExactly(sent.id("reason"))
                .containsExactly("end-allocation-second-reason");
    }

    @Test
    void a_form_around_a_search_comes_back_as_it_stood_and_the_refusal_stays_with_the_search() {
        var around = new Forms(
                () -> new UUID(0x7000, 9),
                Optional.of(new Attempt(
                        new UUID(0x7000, 8),
                        "FindPeopleToRefer",
                        Map.of("keeping", List.of("ReceiveReferral"), "route", List.of("COURT"), "terms", List.of("x")),
                        List.of(new TermsTooShort()))));
        assertThat(around.of(ReceiveReferral.class, Map.of()).value("route")).isEqualTo("COURT");
        assertThat(around.of(ReceiveReferral.class, Map.of()).problems()).isEmpty();
        assertThat(around.of(FindPeopleToRefer.class, Map.of()).problems()).hasSize(1);
    }

    private Form of(AllocationId allocation) {
        return forms.of(EndAllocation.class, Map.of("caseFile", CASE, "allocation", allocation));
    }
}
