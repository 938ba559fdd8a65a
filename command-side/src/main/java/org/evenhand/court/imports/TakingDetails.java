package org.evenhand.court.imports;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.court.ImportWarning.Kind;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.TakenAs;
import org.evenhand.court.imports.FoundPerson.Detail;
import org.evenhand.court.imports.FoundPerson.Said;
import org.evenhand.people.Confidential;
import org.evenhand.people.ConfidentialityBasis;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonCommand.FlagConfidentiality;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.RefugeBasis;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * Takes how people may be reached. Protection first, then details, so that there is no event at which a protected address is
 * open. In doubt it is confidential: what the file leaves unsaid about a protected person, and what the record already keeps.
 */
final class TakingDetails {

    private final Sending sending;
    private final KnownPeople known;
    private final Report report;
    private final LocalDate learnedOn;

    /** @param learnedOn the day from which all of it is taken to be known here */
    TakingDetails(Sending sending, KnownPeople known, Report report, LocalDate learnedOn) {
        this.sending = sending;
        this.known = known;
        this.report = report;
        this.learnedOn = learnedOn;
    }

    /** @param isNew then nobody else has said anything of them, and what stands there was said by this import */
    void take(FoundPerson person, PersonId id, boolean isNew) {
        protect(person, id);
        person.details().forEach(detail -> set(person, id, detail, isNew));
    }

    private void protect(FoundPerson person, PersonId id) {
        StreamId stream = stream(id);
        Protection protection = person.protection();
        if (protection.confidential()) {
            sending.send(
                    new FlagConfidentiality(id, ConfidentialityBasis.C8_FILED, learnedOn),
                    person.whole().path());
        }
        if (protection.refuge() == Protection.Refuge.YES) {
            sending.send(
                    new MarkRefuge(id, learnedOn, RefugeBasis.COURT_FORM),
                    person.whole().path());
            report.taken(person.entry().value().at("liveInRefuge"), TakenAs.REFUGE, stream);
        } else if (protection.refuge() == Protection.Refuge.NOT_KNOWN) {
            report.warn(Kind.REFUGE_NOT_KNOWN, person.entry().value().at("liveInRefuge"), stream);
            report.taken(person.entry().value().at("liveInRefuge"), TakenAs.CONFIDENTIALITY, stream);
        } else {
            report.left(person.entry().value().at("liveInRefuge"), LeftBecause.NOT_KEPT);
        }
        if (protection.identity()) {
            report.warn(Kind.IDENTITY_CONFIDENTIAL, person.whole(), stream);
        }
        protection
                .flags()
                .forEach(flag -> flag.leaves().forEach(leaf -> {
                    if (!leaf.isNo()) {
                        report.taken(leaf, TakenAs.CONFIDENTIALITY, stream);
                    }
                }));
        for (String flag : PartyEntry.FLAGS) {
            Spot said = person.entry().value().at(flag);
            if (said.isYes()) {
                report.taken(said, TakenAs.CONFIDENTIALITY, stream);
            }
        }
    }

    private void set(FoundPerson person, PersonId id, Detail detail, boolean isNew) {
        boolean confidential = isConfidential(person, id, detail);
        Optional<ContactDetailsSet> before = known.detail(id, detail.kind());
        if (!isNew
                && before.isPresent()
                && known.same(before.get(), detail)
                && before.get().confidential().fromOtherParties() == confidential) {
            detail.spots().forEach(spot -> report.left(spot, LeftBecause.ALREADY_RECORDED));
            decide(detail, id);
            return;
        }
        String step = detail.spots().getFirst().path();
        var command = new SetContactDetails(
                id,
                detail.kind(),
                new Confided(detail.text()),
                confidential ? Confidential.FROM_OTHER_PARTIES : Confidential.NOBODY,
                learnedOn);
        switch (sending.send(command, step)) {
            case Accepted accepted -> detail.spots().forEach(spot -> report.taken(spot, as(detail.kind()), stream(id)));
            case RefusedWith(var refusal) ->
                detail.spots().forEach(spot -> report.left(spot, LeftBecause.REFUSED, refusal.code()));
        }
        decide(detail, id);
    }

    private boolean isConfidential(FoundPerson person, PersonId id, Detail detail) {
        Spot at = detail.spots().getFirst();
        if (person.keeps(detail)) {
            if (detail.said() == Said.NOTHING) {
                report.warn(Kind.CONFIDENTIALITY_NOT_STATED, at, stream(id));
            }
            return true;
        }
        boolean kept = known.isInRefuge(id)
                || detail.said() == Said.NOTHING && known.isFlagged(id)
                || known.detail(id, detail.kind())
                        .map(before -> before.confidential().fromSomebody())
                        .orElse(false);
        if (kept) {
            report.warn(Kind.KEPT_CONFIDENTIAL, at, stream(id));
        }
        return kept;
    }

    private void decide(Detail detail, PersonId id) {
        detail.flags().forEach(flag -> report.taken(flag, TakenAs.CONFIDENTIALITY, stream(id)));
        detail.repeats().forEach(spot -> report.left(spot, LeftBecause.REPEATED));
    }

    private static TakenAs as(ContactKind kind) {
        return switch (kind) {
            case ADDRESS, SAFE_POSTAL_ROUTE -> TakenAs.ADDRESS;
            case EMAIL -> TakenAs.EMAIL;
            case TELEPHONE -> TakenAs.TELEPHONE;
        };
    }

    private static StreamId stream(PersonId id) {
        return new StreamId(StreamType.PERSON, id);
    }
}
