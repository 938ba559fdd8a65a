package org.evenhand.demo;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.casefile.TriageDecision;
import org.evenhand.consent.CapacityBasis;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentMethod;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.people.Confidential;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonCommand.SetContactDetails;
import org.evenhand.people.TypedName;
import org.evenhand.record.Code;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.jspecify.annotations.Nullable;

/** What most stories begin with: the people, the referral, the team, each parent seen alone. */
final class Family {

    private final Telling telling;
    private final CaseFileId caseFile;
    private final List<InCase> people = new ArrayList<>();

    Family(Telling telling) {
        this.telling = telling;
        this.caseFile = new CaseFileId(telling.id("case file"));
    }

    CaseFileId caseFile() {
        return caseFile;
    }

    PersonId parent(String given, String family, String born) {
        return person(given, family, born, null, CaseRole.PARENT);
    }

    PersonId child(String given, String family, String born, @Nullable Integer birthOrder) {
        return person(given, family, born, birthOrder, CaseRole.CHILD);
    }

    private PersonId person(String given, String family, String born, @Nullable Integer birthOrder, CaseRole role) {
        var person = new PersonId(telling.id(given));
        var name = new TypedName(new Confided(given), new Confided(family));
        telling.does(
                "liaison",
                new RegisterPerson(
                        person, List.of(name), null, new Confided(born), birthOrder, null, List.of(), List.of()));
        people.add(new InCase(person, role));
        return person;
    }

    void lives(PersonId person, String address, Confidential confidential) {
        reachedBy(person, ContactKind.ADDRESS, address, confidential);
    }

    void reachedBy(PersonId person, ContactKind kind, String detail, Confidential confidential) {
        telling.does(
                "liaison", new SetContactDetails(person, kind, new Confided(detail), confidential, telling.day(-150)));
    }

    void referred(ReferralRoute route, String referrer, int days) {
        telling.does(
                "liaison",
                new ReceiveReferral(
                        caseFile,
                        route,
                        new Code(referrer),
                        List.copyOf(people),
                        new Code("parenting-together"),
                        telling.day(days),
                        null,
                        null,
                        null));
    }

    void accepted() {
        telling.does("manager", new TriageReferral(caseFile, TriageDecision.ACCEPT, null, null));
    }

    void seenBy(String account, AllocationRole role, PersonId... sides) {
        telling.does(
                "manager",
                new AllocateClinician(
                        caseFile,
                        new AllocationId(telling.id("allocation of " + account)),
                        telling.who(account).id(),
                        role,
                        List.of(sides),
                        telling.day(-140)));
    }

    void screened(
            String account,
            PersonId parent,
            ScreeningOutcome outcome,
            RiskLevel risk,
            String said,
            @Nullable Integer rescreenIn) {
        screeningStarted(account, parent);
        telling.later(50);
        telling.does(
                account,
                new CompleteScreening(
                        caseFile,
                        parent,
                        outcome,
                        outcome,
                        risk,
                        new Confided(said),
                        null,
                        null,
                        rescreenIn == null ? null : telling.day(rescreenIn)));
    }

    void screeningStarted(String account, PersonId parent) {
        telling.does(
                account,
                new StartScreening(
                        caseFile,
                        parent,
                        new Code("safety-net-discussion"),
                        true,
                        new Confided("Mobile, weekdays before 3 pm. No voicemail, no letters."),
                        null,
                        telling.typedNow()));
    }

    void agreesToJointWork(String account, PersonId parent) {
        telling.does(
                account,
                new GiveConsent(
                        caseFile,
                        parent,
                        ConsentPurpose.JOINT_WORK,
                        parent,
                        new Confided("Joint sessions with the other parent, up to twelve, about the children."),
                        ConsentMethod.WRITTEN,
                        new Confided("consent-form-3"),
                        CapacityBasis.ADULT,
                        telling.typedNow(),
                        null));
    }
}
