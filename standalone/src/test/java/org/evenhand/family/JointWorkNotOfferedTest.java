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
import org.evenhand.platform.Commands;
import org.evenhand.platform.Ids;
import org.evenhand.record.CommandEvent.CommandRefused;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever stands in the way on parent B's side, whoever works with parent A meets one and the same answer at every door. */
@EvenhandTest
class JointWorkNotOfferedTest {

    private static final String TOLD = "Joint sessions are not being offered.";
    private static final List<String> NEVER_TOLD =
            List.of("JOINT_CONSENT", "consent to joint", "SCREENING_MISSING", "must have been screened", "WORK_BARRED");

    private final Commands commands;
    private final Ids ids;
    private final EventStore store;
    private final Visitor clinician;
    private final Visitor supervisor;

    JointWorkNotOfferedTest(
            @Autowired Commands commands, @Autowired Ids ids, @Autowired EventStore store, @LocalServerPort int port) {
        this.commands = commands;
        this.ids = ids;
        this.store = store;
        this.clinician = new Visitor("clinician", port);
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
                            family.caseFile, family.b, "dash", true, TwoSides.words("text"), null, TwoSides.now()));
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
                                TwoSides.words("a risk"))));

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
