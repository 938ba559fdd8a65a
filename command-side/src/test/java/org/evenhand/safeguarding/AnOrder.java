package org.evenhand.safeguarding;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.BAR;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.moment;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.court.SupersededBecause;
import org.evenhand.record.Actor;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.jspecify.annotations.Nullable;

/** An order of another capability, as far as bars need it. */
final class AnOrder {

    static final CourtCaseId ID = new CourtCaseId(id(0xC0));
    static final StreamId COURT_CASE = new StreamId(StreamType.COURT_CASE, ID);
    static final OrderVersion FIRST = new OrderVersion(new OrderId(id(0x0D)), 1);

    private AnOrder() {}

    static CaseFileLinked linked() {
        return new CaseFileLinked(ID, CASE);
    }

    static OrderReceived received(OrderState state, OrderKind kind, @Nullable Moment expires) {
        var made = LocalDate.of(2026, 11, 2);
        Moment seal = state == OrderState.COURT_SEALED ? moment("2026-11-02T12:00:00Z") : null;
        return new OrderReceived(
                ID, FIRST, state, kind, OrderType.INTERIM, made, seal, made, expires, false, null, null, null);
    }

    static ProvisionRecorded noContact() {
        return provision(ProvisionKind.NO_CONTACT, null);
    }

    static ProvisionRecorded provision(ProvisionKind kind, @Nullable Moment until) {
        return new ProvisionRecorded(
                ID,
                new ProvisionId(id(0x9)),
                FIRST,
                kind,
                List.of(A, B),
                LocalDate.of(2026, 11, 2),
                until,
                Personal.of(ID.subject(), "shall not contact"));
    }

    static OrderSuperseded discharged(LocalDate from) {
        return new OrderSuperseded(ID, FIRST, null, SupersededBecause.DISCHARGED, from);
    }

    static OrderSuperseded discharged() {
        return discharged(TODAY);
    }

    /** As recording the provision does. */
    static JointWorkBarred barredByOrder() {
        return new JointWorkBarred(CASE, BAR, BarBasis.ORDER, COURT_CASE, null, null, Actor.SYSTEM.id());
    }
}
