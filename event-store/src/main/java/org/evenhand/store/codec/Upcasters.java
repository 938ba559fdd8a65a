package org.evenhand.store.codec;

import static org.evenhand.store.codec.Change.inEach;
import static org.evenhand.store.codec.Change.keptFromNobody;
import static org.evenhand.store.codec.Change.nowCode;
import static org.evenhand.store.codec.Change.nowMissing;
import static org.evenhand.store.codec.Change.nowNone;
import static org.evenhand.store.codec.Change.nowPersonal;
import static org.evenhand.store.codec.Whose.caseFile;
import static org.evenhand.store.codec.Whose.compartment;
import static org.evenhand.store.codec.Whose.courtCase;
import static org.evenhand.store.codec.Whose.in;
import static org.evenhand.store.codec.Whose.person;
import static org.evenhand.store.codec.Whose.subject;

import java.util.List;

/** How every older revision is read as the next. */
final class Upcasters {

    static final List<Upcaster> ALL = List.of(
            from(1, "allegation.court-finding-recorded", nowPersonal("judgmentRef", person("against"))),
            from(
                    1,
                    "case-file.referral-received",
                    nowCode("referrerRole"),
                    nowCode("requestedIntervention"),
                    nowMissing("source"),
                    nowMissing("courtCase")),
            from(1, "case-file.transfer-consent-recorded", nowPersonal("evidenceRef", person("person"))),
            from(1, "case-file.transfer-proposed", nowPersonal("receiver", caseFile())),
            // Before a record could be shared by consent, none named a recipient.
            from(1, "consent.given", nowMissing("recipient")),
            from(2, "consent.given", nowPersonal("evidenceRef", person("person"))),
            from(1, "consent.refused", nowMissing("recipient")),
            from(1, "consent.withdrawn", nowMissing("recipient")),
            from(1, "court-case.application-recorded", nowPersonal("leaveRef", person("by"))),
            from(1, "court-case.direction-complied", nowPersonal("evidenceRef", courtCase())),
            from(1, "court-case.service-completed", nowPersonal("evidenceRef", person("to"))),
            from(1, "disclosure.legal-review-recorded", nowPersonal("adviceRef", caseFile())),
            from(1, "disclosure.privilege-exception-recorded", nowPersonal("authorityRef", caseFile())),
            from(1, "disclosure.received", nowPersonal("acknowledgementRef", caseFile())),
            from(1, "incident.classified", nowPersonal("hazardRef", caseFile())),
            from(1, "note.privilege-waived", nowPersonal("evidenceRef", compartment())),
            // Before names could be confidential every name was open, and neither sex nor numbers were recorded.
            from(1, "person.name-changed", keptFromNobody("confidential")),
            from(2, "person.name-changed", nowPersonal("documentRef", person("person"))),
            from(
                    1,
                    "person.registered",
                    keptFromNobody("namesConfidential"),
                    nowMissing("sexRecorded"),
                    nowNone("identifiers")),
            from(1, "plan.agreed", nowPersonal("evidenceRef", person("by"))),
            from(1, "privacy-notice.given", nowCode("version"), nowCode("language")),
            from(1, "retention.legal-hold-lifted", nowPersonal("authorityRef", subject())),
            from(1, "retention.legal-hold-placed", nowPersonal("authorityRef", subject())),
            from(1, "screening.started", nowCode("tool")),
            from(1, "session.arrival-plan-set", inEach("arrivals", nowPersonal("waitsIn", person("person")))),
            from(1, "session.attendance-corrected", nowPersonal("evidenceRef", in("is", person("person")))),
            from(1, "session.booked", nowPersonal("room", compartment())),
            from(1, "session.privilege-waived", nowPersonal("evidenceRef", compartment())),
            from(1, "session.rescheduled", nowMissing("noticeHours")),
            from(1, "supervision.competency-signed-off", nowCode("competency")));

    private Upcasters() {}

    private static Upcaster from(int revision, String type, Change... changes) {
        return new Upcaster(type, revision, tree -> {
            for (Change change : changes) {
                change.accept(tree);
            }
            return tree;
        });
    }
}
