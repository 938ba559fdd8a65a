package org.evenhand.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.consent.ConsentEvent.ConsentGiven;
import org.evenhand.consent.ConsentEvent.ConsentRefused;
import org.evenhand.consent.ConsentEvent.ConsentWithdrawn;
import org.evenhand.consent.ConsentEvent.GillickAssessed;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.consent.Recipient;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.BarId;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarLifted;
import org.evenhand.safeguarding.JointWorkEvent.JointWorkBarred;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.jspecify.annotations.Nullable;

/** What allowed or forbade joint work: bars, consents, and whether each parent had been screened. */
final class SafetyFold {

    private record Purpose(
            PersonId person,
            ConsentPurpose purpose,
            @Nullable Recipient recipient) {}

    private record Answer(CaseThen.ConsentStatus status, Moment at, LocalDate expires) {}

    /** Two case files may use one id. */
    private record Key(CaseFileId caseFile, BarId bar) {}

    private final Map<Key, CaseThen.Bar> bars = new LinkedHashMap<>();
    private final Map<Purpose, Answer> consents = new LinkedHashMap<>();
    private final Map<PersonId, CaseThen.Screening> screenings = new LinkedHashMap<>();

    void on(JointWorkEvent event) {
        switch (event) {
            case JointWorkBarred e ->
                bars.put(
                        new Key(e.caseFile(), e.bar()),
                        new CaseThen.Bar(e.bar(), e.basis(), e.until(), CaseThen.BarStatus.STANDING));
            case JointWorkBarLifted e ->
                bars.computeIfPresent(
                        new Key(e.caseFile(), e.bar()),
                        (key, was) -> new CaseThen.Bar(key.bar(), was.basis(), was.until(), CaseThen.BarStatus.LIFTED));
        }
    }

    void on(ConsentEvent event) {
        var key = new Purpose(event.person(), event.purpose(), event.recipient());
        switch (event) {
            case ConsentGiven e -> {
                LocalDate expires = e.expires();
                consents.put(
                        key,
                        new Answer(CaseThen.ConsentStatus.GIVEN, e.at(), expires == null ? LocalDate.MAX : expires));
            }
            case ConsentWithdrawn e ->
                consents.put(key, new Answer(CaseThen.ConsentStatus.WITHDRAWN, e.effective(), LocalDate.MAX));
            // Of the child, and of no consent by itself.
            case GillickAssessed e -> {}
            case ConsentRefused e ->
                consents.put(key, new Answer(CaseThen.ConsentStatus.REFUSED, e.at(), LocalDate.MAX));
        }
    }

    void on(ScreeningEvent event, Moment recorded) {
        switch (event) {
            case ScreeningStarted e ->
                screenings.put(e.person(), new CaseThen.Screening(e.person(), false, e.at(), null));
            case ScreeningCompleted e ->
                screenings.put(e.person(), new CaseThen.Screening(e.person(), true, recorded, e.rescreenDue()));
            case RescreenCalledFor e ->
                screenings.computeIfPresent(
                        e.person(),
                        (person, was) -> new CaseThen.Screening(person, was.completed(), was.at(), e.from()));
            case JointSessionCounted e -> {}
        }
    }

    List<CaseThen.Bar> bars(Instant at) {
        return bars.values().stream().map(bar -> lapsed(bar, at)).toList();
    }

    private static CaseThen.Bar lapsed(CaseThen.Bar bar, Instant at) {
        Moment until = bar.until();
        boolean over = until != null && !at.isBefore(until.at()) && bar.status() == CaseThen.BarStatus.STANDING;
        return over ? new CaseThen.Bar(bar.bar(), bar.basis(), until, CaseThen.BarStatus.LAPSED) : bar;
    }

    List<CaseThen.Consent> consents(Instant at, ZoneId zone) {
        LocalDate today = at.atZone(zone).toLocalDate();
        return consents.entrySet().stream()
                .map(entry -> {
                    Answer answer = entry.getValue();
                    var status = answer.expires().isBefore(today) ? CaseThen.ConsentStatus.EXPIRED : answer.status();
                    return new CaseThen.Consent(
                            entry.getKey().person(), entry.getKey().purpose(), status, answer.at());
                })
                .toList();
    }

    List<CaseThen.Screening> screenings() {
        return List.copyOf(screenings.values());
    }
}
