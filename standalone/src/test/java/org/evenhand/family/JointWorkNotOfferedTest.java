package org.evenhand.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TwoSides.FOR_A;
import static org.evenhand.family.TwoSides.FOR_ALL;
import static org.evenhand.family.TwoSides.FOR_B;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.consent.ConsentCommand.WithdrawConsent;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.identity.DemoStaff;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.record.Code;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.evenhand.sessions.SessionId;
import org.evenhand.standalone.EvenhandTest;
import org.evenhand.standalone.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever stands in the way on parent B's side, whoever works with parent A meets one and the same answer at every door. */
@EvenhandTest
class JointWorkNotOfferedTest {

    private static final String TOLD = "Joint sessions are not being offered.";
    private static final String REASON = "zqthreatqz";
    private static final List<String> NEVER_TOLD =
            List.of("JOINT_CONSENT", "consent to joint", "SCREENING_MISSING", "must have been screened", "WORK_BARRED");

    private final Commands commands;
    private final Ids ids;
    private final EventStore store;
    private final Visitor clinician;
    private final Visitor otherClinician;
    private final Visitor supervisor;

    JointWorkNotOfferedTest(
            @Autowired Commands commands, @Autowired Ids ids, @Autowired EventStore store, @LocalServerPort int port) {
        this.commands = commands;
        this.ids = ids;
        this.store = store;
        this.clinician = new Visitor("clinician", port);
        this.otherClinician = new Visitor("clinician2", port);
        this.supervisor = new Visitor("supervisor", port);
    }

    /** What may have happened on parent B's side since the booking, and the rule that then says no. */
    enum OnTheOtherSide {
        WITHDREW(
                "JOINT_CONSENT_MISSING",
                family -> family.accepted(
                        FOR_B,
                        new WithdrawConsent(
                                family.caseFile, family.b, ConsentPurpose.JOINT_WORK, TwoSides.now(), null))),
        FOUND_UNSUITABLE("SCREENING_MISSING", family -> {
            family.accepted(
                    FOR_B,
                    new StartScreening(
                            family.caseFile,
                            family.b,
                            new Code("dash"),
                            true,
                            TwoSides.words("text"),
                            null,
                            TwoSides.now()));
            family.accepted(
                    FOR_B,
                    new CompleteScreening(
                            family.caseFile,
                            family.b,
                            ScreeningOutcome.JOINT_UNSUITABLE,
                            ScreeningOutcome.JOINT_UNSUITABLE,
                            RiskLevel.HIGH,
                            null,
                            null,
                            null,
                            null));
        }),
        BARRED(
                "JOINT_WORK_BARRED",
                family -> family.accepted(
                        FOR_ALL,
                        new SetJointWorkBar(
                                family.caseFile,
                                new BarId(family.id()),
                                BarBasis.RISK,
                                null,
                                null,
                                TwoSides.words(REASON))));

        private final String rule;
        private final Consumer<TwoSides> happens;

        OnTheOtherSide(String rule, Consumer<TwoSides> happens) {
            this.rule = rule;
            this.happens = happens;
        }
    }

    static List<OnTheOtherSide> reasons() {
        return List.of(OnTheOtherSide.values());
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void a_program_is_told_one_code_and_the_record_keeps_the_rule(OnTheOtherSide reason) {
        SessionId session = bookedAndThen(reason);
        UUID command = ids.next();
        var answer = clinician.post("/sessions/" + session.value() + "/start", start(command));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("JOINT_WORK_NOT_OFFERED", TOLD).doesNotContain(NEVER_TOLD);
        assertThat(answer.body()).doesNotContain("\"with\"");
        assertThat(clinician
                        .post("/sessions/" + session.value() + "/start", start(command))
                        .body())
                .as("sent again")
                .isEqualTo(answer.body());
        assertThat(store.readEvents(new StreamId(StreamType.COMMAND, command).toString())
                        .asStream()
                        .map(message -> ((CommandRefused) message.getPayload()).code()))
                .containsExactly(reason.rule);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void whoever_works_with_both_is_told_the_rule(OnTheOtherSide reason) {
        SessionId session = bookedAndThen(reason);
        assertThat(supervisor
                        .post("/sessions/" + session.value() + "/start", start(ids.next()))
                        .body())
                .contains(reason.rule);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void the_form_comes_back_with_the_same_words_and_so_does_a_page_that_draws_it_no_more(OnTheOtherSide reason) {
        SessionId session = bookedAndThen(reason);
        String page = "/sessions/" + session.value();
        var refused = clinician.send(page + "/start", "present=" + family.a.value() + "&present=" + family.b.value());
        assertThat(refused.statusCode()).isEqualTo(303);
        String back = refused.headers().firstValue("Location").orElseThrow();
        assertThat(clinician.page(back).body()).contains(TOLD).doesNotContain(NEVER_TOLD);
        String elsewhere = "/cases/" + family.caseFile.value() + back.substring(back.indexOf('?'));
        assertThat(clinician.page(elsewhere).body()).doesNotContain(NEVER_TOLD);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void no_page_and_no_json_tells_one_side_which_it_is(OnTheOtherSide reason) {
        bookedAndThen(reason);
        String caseFile = "/cases/" + family.caseFile.value();
        long last = store.createHeadToken().position().orElseThrow();
        for (String address : List.of("", "/joint-work", "/timeline", "/sessions/new")) {
            String json =
                    clinician.json(caseFile + address + "?at-least=" + last).body();
            assertThat(json).as(address).doesNotContain(REASON, "\"RISK\"", "joint-work.barred");
            assertThat(clinician.page(caseFile + address).body())
                    .as(address)
                    .doesNotContain(REASON, "Joint work barred", "Joint work is barred");
        }
        assertThat(clinician.json(caseFile + "/joint-work").body())
                .contains("\"notOffered\":true")
                .contains("\"bars\":[]");
        assertThat(clinician.json(caseFile).body()).contains("\"jointWorkNotOffered\":true");
        assertThat(clinician.page(caseFile).body()).contains(TOLD);
        assertThat(clinician.page(caseFile + "/joint-work").body()).contains(TOLD);
        if (reason == OnTheOtherSide.BARRED) {
            assertThat(supervisor.json(caseFile + "/joint-work").body()).contains(REASON, "\"notOffered\":false");
            assertThat(supervisor.page(caseFile).body()).contains(REASON);
        }
    }

    @Test
    void who_sets_a_bar_sees_it_and_the_other_side_does_not() {
        family = new TwoSides(commands, ids).isReadyForJointWork();
        family.accepted(
                FOR_A,
                new SetJointWorkBar(
                        family.caseFile,
                        new BarId(family.id()),
                        BarBasis.CLINICIAN,
                        null,
                        null,
                        TwoSides.words("she is afraid")));
        String address = "/cases/" + family.caseFile.value() + "/joint-work?at-least="
                + store.createHeadToken().position().orElseThrow();
        assertThat(clinician.json(address).body()).contains("she is afraid");
        assertThat(otherClinician.json(address).body()).doesNotContain("she is afraid", "CLINICIAN");
    }

    @Test
    void a_childs_missing_consent_is_told_to_those_who_work_with_the_child() {
        family = new TwoSides(commands, ids).isOpen();
        String path = "/cases/" + family.caseFile.value() + "/sessions";
        var answer = clinician.post(path, withTheChild(family.a, DemoStaff.CLINICIAN));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("JOINT_WORK_NOT_OFFERED", TOLD)
                .doesNotContain("CHILD", "consent", family.child.value().toString());
        var refused = clinician.send(
                path,
                "session=%s&type=FAMILY&startsAt.date.day=3&startsAt.date.month=3&startsAt.date.year=2031&startsAt.time=10:00&minutes=60&participants=%s&participants=%s&clinicians=%s"
                        .formatted(ids.next(), family.a.value(), family.child.value(), DemoStaff.CLINICIAN.value()));
        assertThat(refused.statusCode()).isEqualTo(303);
        String back = refused.headers().firstValue("Location").orElseThrow();
        assertThat(clinician.page(back).body()).contains(TOLD).doesNotContain("consent that covers treatment");

        assertThat(otherClinician
                        .post(path, withTheChild(family.b, DemoStaff.CLINICIAN_2))
                        .body())
                .contains("CHILD_CONSENT_MISSING");
    }

    private String withTheChild(PersonId parent, StaffId clinician) {
        return """
            {"commandId":"%s","session":"%s","type":"FAMILY","startsAt":{"local":"2031-03-03T10:00"},"minutes":60,\
            "participants":["%s","%s"],"clinicians":["%s"]}\
            """.formatted(ids.next(), ids.next(), parent.value(), family.child.value(), clinician.value());
    }

    private TwoSides family;

    private SessionId bookedAndThen(OnTheOtherSide reason) {
        family = new TwoSides(commands, ids).isReadyForJointWork();
        var session = new SessionId(ids.next());
        family.accepted(FOR_A, family.together(session));
        reason.happens.accept(family);
        return session;
    }

    private String start(UUID command) {
        return "{\"commandId\":\"%s\",\"present\":[\"%s\",\"%s\"]}"
                .formatted(command, family.a.value(), family.b.value());
    }
}
