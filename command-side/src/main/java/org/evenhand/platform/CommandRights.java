package org.evenhand.platform;

import static org.evenhand.record.Role.AUDITOR;
import static org.evenhand.record.Role.CLINICIAN;
import static org.evenhand.record.Role.COURT_LIAISON;
import static org.evenhand.record.Role.PRIVACY_OFFICER;
import static org.evenhand.record.Role.SERVICE_MANAGER;
import static org.evenhand.record.Role.SUPERVISOR;
import static org.evenhand.record.Role.SYSTEM;
import static org.evenhand.record.Role.TRAINEE;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.audit.LedgerCommand;
import org.evenhand.audit.LedgerCommand.AskForAudit;
import org.evenhand.bundles.BundleCommand;
import org.evenhand.bundles.BundleCommand.OrderBundleOfDisclosure;
import org.evenhand.casefile.CaseFileCommand.AcceptTransfer;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.AnswerInformationRequest;
import org.evenhand.casefile.CaseFileCommand.CloseCaseFile;
import org.evenhand.casefile.CaseFileCommand.CompleteTransfer;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileCommand.OverrideTransferConsent;
import org.evenhand.casefile.CaseFileCommand.ProposeClosure;
import org.evenhand.casefile.CaseFileCommand.ProposeTransfer;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.CaseFileCommand.RecordTransferConsent;
import org.evenhand.casefile.CaseFileCommand.RejectTransfer;
import org.evenhand.casefile.CaseFileCommand.ReopenCaseFile;
import org.evenhand.casefile.CaseFileCommand.ReopenReferral;
import org.evenhand.casefile.CaseFileCommand.RevokeTransfer;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.FollowUpCommand;
import org.evenhand.consent.ConsentCommand;
import org.evenhand.consent.PrivacyNoticeCommand;
import org.evenhand.court.CourtCommand;
import org.evenhand.court.CourtImportCommand;
import org.evenhand.court.CourtImportCommand.BeginCourtImport;
import org.evenhand.court.CourtStep;
import org.evenhand.court.SearchCommand;
import org.evenhand.court.SearchCommand.FindPeopleToRefer;
import org.evenhand.court.SearchCommand.FindPersonForCase;
import org.evenhand.deadlines.DeadlineCommand;
import org.evenhand.disclosure.DisclosureCommand;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureCommand.MarkPassages;
import org.evenhand.disclosure.DisclosureCommand.RecordSeriousHarmOpinion;
import org.evenhand.disclosure.DisclosureCommand.ReleaseDisclosure;
import org.evenhand.disclosure.DisclosureStep;
import org.evenhand.incidents.IncidentCommand;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.outcomes.CasePlansCommand.SupersedeByOrder;
import org.evenhand.outcomes.PlanCommand;
import org.evenhand.people.PersonCommand;
import org.evenhand.people.PersonCommand.ApprovePersonLink;
import org.evenhand.people.PersonCommand.DeclinePersonLink;
import org.evenhand.people.PersonCommand.FlagConfidentiality;
import org.evenhand.people.PersonCommand.MarkRefuge;
import org.evenhand.people.PersonCommand.ProposePersonLink;
import org.evenhand.people.PersonCommand.RegisterPerson;
import org.evenhand.people.PersonCommand.UnlinkPersons;
import org.evenhand.privacy.BreakGlassCommand;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassStep;
import org.evenhand.privacy.RetentionCommand;
import org.evenhand.privacy.RetentionCommand.PlaceLegalHold;
import org.evenhand.privacy.RetentionCommand.RequestErasure;
import org.evenhand.privacy.RetentionStep;
import org.evenhand.record.Command;
import org.evenhand.record.Role;
import org.evenhand.safeguarding.AllegationCommand;
import org.evenhand.safeguarding.ConcernCommand;
import org.evenhand.safeguarding.ConcernCommand.MakeStatutoryReferral;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.SafeguardingCommand;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.evenhand.sessions.NoteCommand;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.Countersign;
import org.evenhand.sessions.NoteCommand.DecideRectification;
import org.evenhand.sessions.NoteCommand.DeclineReattribution;
import org.evenhand.sessions.NoteCommand.DeclineStrikeOut;
import org.evenhand.sessions.NoteCommand.ReattributeNote;
import org.evenhand.sessions.NoteCommand.ReturnForRevision;
import org.evenhand.sessions.NoteCommand.ReviewReattribution;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteCommand.WaivePrivilege;
import org.evenhand.sessions.NoteStep.DeclareCountersignatureOverdue;
import org.evenhand.sessions.SessionCommand;
import org.evenhand.sessions.SessionCommand.CancelSession;
import org.evenhand.sessions.SessionCommand.WaiveSessionPrivilege;
import org.evenhand.supervision.SupervisionCommand.ArrangeSupervision;
import org.evenhand.supervision.SupervisionCommand.AssignTrainingCase;
import org.evenhand.supervision.SupervisionCommand.EndSupervision;
import org.evenhand.supervision.SupervisionCommand.RecordMissedSupervision;
import org.evenhand.supervision.SupervisionCommand.RecordSupervision;
import org.evenhand.supervision.SupervisionCommand.SignOffCompetency;

/**
 * Who may ask what (DOMAIN.md §3, ARCHITECTURE.md §6). A command that is not here is nobody's: everything is denied unless
 * granted. An auditor is in no row that writes about a family, and a privacy officer in none that writes a family's own record, unless what is recorded
 * is itself in question: they decide what leaves it, how long it is kept and what becomes of it.
 */
final class CommandRights {

    private static final Role[] CLINICAL = {CLINICIAN, TRAINEE, SUPERVISOR};

    private final Map<Class<? extends Command>, Right> rows = new HashMap<>();

    CommandRights() {
        // People are registered before there is a case; protecting somebody's address must not wait for an allocation.
        // What is asked about somebody in a case may tell of them, so from the first allocation on it is for who works
        // with
        // them. The court's words about its parties are the liaison's in any case.
        every(
                PersonCommand.class,
                intake(CLINICIAN, TRAINEE, SUPERVISOR, SERVICE_MANAGER).and(COURT_LIAISON, SYSTEM));
        row(RegisterPerson.class, anyOf(CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER, SYSTEM));
        // Whoever takes the telephone call protects at once. Neither is ever refused, so neither tells anything.
        var protects = anyOf(CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER, SYSTEM)
                .alsoInConflict();
        row(FlagConfidentiality.class, protects);
        row(MarkRefuge.class, protects);
        // Duplicates span case files that no one clinician works on. The privacy officer decides where a legal hold
        // stands.
        for (Class<? extends Command> link : List.of(
                ProposePersonLink.class, ApprovePersonLink.class, DeclinePersonLink.class, UnlinkPersons.class)) {
            row(link, anyOf(SUPERVISOR, COURT_LIAISON, PRIVACY_OFFICER, SERVICE_MANAGER));
        }

        row(ReceiveReferral.class, anyOf(CLINICIAN, SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER, SYSTEM));
        row(TriageReferral.class, anyOf(CLINICIAN, SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(AddPerson.class, allocated(CLINICAL).and(COURT_LIAISON, SERVICE_MANAGER, SYSTEM));
        // Whoever learns of a conflict says so, without being part of the case.
        row(
                RecordConflictOfInterest.class,
                anyOf(CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER, SYSTEM));
        row(AllocateClinician.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(EndAllocation.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(AnswerInformationRequest.class, anyOf(CLINICIAN, SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER, SYSTEM));
        row(ReopenReferral.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        // Whoever works with a family says that the work is over; whoever answers for the service closes the case.
        row(ProposeClosure.class, allocated(CLINICAL).and(SERVICE_MANAGER, SYSTEM));
        row(CloseCaseFile.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(ReopenCaseFile.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(RecordTransferConsent.class, allocated(CLINICAL).and(SYSTEM));
        row(OverrideTransferConsent.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        for (Class<? extends Command> transfer : List.of(
                ProposeTransfer.class,
                AcceptTransfer.class,
                RejectTransfer.class,
                RevokeTransfer.class,
                CompleteTransfer.class)) {
            row(transfer, allocated(CLINICIAN, SUPERVISOR).and(SERVICE_MANAGER, SYSTEM));
        }
        every(FollowUpCommand.class, allocated(CLINICAL).and(SYSTEM));

        every(SafeguardingCommand.class, allocated(CLINICAL));
        // A provision of an order bars joint work by itself, and the bar falls with the order.
        row(SetJointWorkBar.class, allocated(CLINICAL).and(SYSTEM).alsoUnderBreakGlass());
        row(LiftJointWorkBar.class, allocated(CLINICIAN, SUPERVISOR).and(SYSTEM));

        every(ConcernCommand.class, allocated(CLINICAL));
        row(MakeStatutoryReferral.class, allocated(CLINICAL).alsoUnderBreakGlass());
        // Whoever sees or hears it says so: nothing may stand between a concern and the record. An
        // auditor says it to one of them, and stays somebody who never wrote in what they examine.
        row(
                RaiseSafeguardingConcern.class,
                anyOf(CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON, PRIVACY_OFFICER, SERVICE_MANAGER, SYSTEM)
                        .alsoInConflict());
        every(AllegationCommand.class, allocated(CLINICAL));

        every(ConsentCommand.class, allocated(CLINICAL));
        every(PrivacyNoticeCommand.class, allocated(CLINICAL));

        // What was told to whom about a breach is the privacy officer's to record as much as the service's.
        every(IncidentCommand.class, anyOf(SUPERVISOR, PRIVACY_OFFICER, SERVICE_MANAGER));
        row(
                ReportIncident.class,
                anyOf(CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON, PRIVACY_OFFICER, SERVICE_MANAGER, SYSTEM)
                        .alsoInConflict());

        every(SessionCommand.class, allocated(CLINICAL));
        row(WaiveSessionPrivilege.class, allocated(CLINICIAN, SUPERVISOR));
        row(CancelSession.class, allocated(CLINICAL).and(SYSTEM).alsoUnderBreakGlass());

        every(NoteCommand.class, allocated(CLINICAL));
        // Whoever was called to an emergency writes down what they learned and did; nothing that somebody else wrote is
        // theirs.
        row(StartNote.class, allocated(CLINICAL).alsoUnderBreakGlass());
        row(SaveDraft.class, allocated(CLINICAL).alsoUnderBreakGlass());
        row(SignNote.class, allocated(CLINICAL).alsoUnderBreakGlass());
        // The second approver answers for a signed note being withdrawn.
        row(ApproveStrikeOut.class, allocated(CLINICIAN, SUPERVISOR));
        row(DeclineStrikeOut.class, allocated(CLINICIAN, SUPERVISOR));
        // A trainee's note is final with a supervisor's signature only.
        row(Countersign.class, allocated(SUPERVISOR));
        row(ReturnForRevision.class, allocated(SUPERVISOR));
        row(DeclareCountersignatureOverdue.class, anyOf(SYSTEM));
        // Moving words into another record, and what follows from it, is answered for by people who are qualified.
        row(ReattributeNote.class, allocated(CLINICIAN, SUPERVISOR));
        row(DeclineReattribution.class, allocated(CLINICAL));
        row(ReviewReattribution.class, allocated(SUPERVISOR));
        row(DecideRectification.class, allocated(CLINICIAN, SUPERVISOR));
        row(WaivePrivilege.class, allocated(CLINICIAN, SUPERVISOR));

        every(PlanCommand.class, allocated(CLINICAL));
        // Follows from an order by itself; which matters another provision settles is said by whoever read it.
        row(SupersedeByOrder.class, allocated(CLINICAL).and(COURT_LIAISON, SYSTEM));

        row(ArrangeSupervision.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(EndSupervision.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(AssignTrainingCase.class, anyOf(SUPERVISOR, SERVICE_MANAGER, SYSTEM));
        row(RecordSupervision.class, anyOf(SUPERVISOR));
        row(RecordMissedSupervision.class, anyOf(SUPERVISOR));
        row(SignOffCompetency.class, anyOf(SUPERVISOR));

        every(CourtCommand.class, anyOf(COURT_LIAISON, SYSTEM));
        // Only the passing of time asks this.
        every(CourtStep.class, anyOf(SYSTEM));
        // Beginning an import is the right to import; what follows from the file is the system's doing on their behalf.
        every(CourtImportCommand.class, anyOf(SYSTEM));
        row(BeginCourtImport.class, anyOf(COURT_LIAISON, SYSTEM));

        // Only the passing of time asks this.
        every(DeadlineCommand.class, anyOf(SYSTEM));
        every(DisclosureCommand.class, anyOf(COURT_LIAISON, PRIVACY_OFFICER));
        row(DecideDisclosureScope.class, anyOf(COURT_LIAISON, PRIVACY_OFFICER, SERVICE_MANAGER));
        row(ReleaseDisclosure.class, anyOf(COURT_LIAISON, PRIVACY_OFFICER, SERVICE_MANAGER));
        row(RecordSeriousHarmOpinion.class, allocated(CLINICIAN, SUPERVISOR));
        // Whose the words of a joint note are is said by who may read them.
        row(MarkPassages.class, allocated(CLINICIAN, SUPERVISOR));
        every(DisclosureStep.class, anyOf(SYSTEM));

        // Envelopes and proofs for whoever audits; what a released pack already showed for the desk that released it.
        every(BundleCommand.class, anyOf(AUDITOR, PRIVACY_OFFICER));
        row(OrderBundleOfDisclosure.class, anyOf(COURT_LIAISON, PRIVACY_OFFICER));

        every(RetentionCommand.class, anyOf(PRIVACY_OFFICER));
        // That somebody asks to be erased, or that something must be kept, is learned by whoever talks to them.
        row(
                RequestErasure.class,
                anyOf(CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON, PRIVACY_OFFICER, SERVICE_MANAGER));
        row(PlaceLegalHold.class, anyOf(SUPERVISOR, COURT_LIAISON, PRIVACY_OFFICER, SERVICE_MANAGER));
        every(RetentionStep.class, anyOf(SYSTEM));

        // Whoever answers for the service keeps its logs; who audits them says when, and never that all is well again.
        every(LedgerCommand.class, anyOf(SERVICE_MANAGER));
        row(AskForAudit.class, anyOf(AUDITOR, PRIVACY_OFFICER, SERVICE_MANAGER));
        every(BreakGlassCommand.class, anyOf(SUPERVISOR, PRIVACY_OFFICER, SERVICE_MANAGER));
        // A trainee has a supervisor to ask; a court's officer needs no words of a family. Conflicts are refused by
        // name, where it
        // is decided, so that the record keeps who tried.
        row(OpenBreakGlass.class, anyOf(CLINICIAN, SUPERVISOR).alsoInConflict());
        row(EndBreakGlass.class, anyOf(CLINICIAN, SUPERVISOR, PRIVACY_OFFICER, SERVICE_MANAGER));
        every(BreakGlassStep.class, anyOf(SYSTEM));

        // What a search finds is cut to what the searcher may see, where it is answered.
        every(SearchCommand.class, anyOf(CLINICIAN, TRAINEE, SUPERVISOR, COURT_LIAISON));
        row(FindPeopleToRefer.class, anyOf(CLINICIAN, SUPERVISOR, COURT_LIAISON, SERVICE_MANAGER));
        row(FindPersonForCase.class, anyOf(CLINICIAN, TRAINEE, SUPERVISOR, SERVICE_MANAGER));
    }

    /** Empty-handed for a command without a row. */
    Right of(Class<? extends Command> command) {
        return rows.getOrDefault(command, Right.NOBODY);
    }

    boolean hasRow(Class<? extends Command> command) {
        return rows.containsKey(command);
    }

    /** A sealed parent's whole family at once; a later row for one of them replaces this. */
    private <C extends Command> void every(Class<C> parent, Right right) {
        for (Class<?> each : parent.getPermittedSubclasses()) {
            row(each.asSubclass(Command.class), right);
        }
    }

    void row(Class<? extends Command> command, Right right) {
        rows.put(command, right);
    }

    static Right anyOf(Role... roles) {
        return new Right(setOf(roles), Set.of(), Set.of(), false, false);
    }

    static Right allocated(Role... roles) {
        return new Right(Set.of(), setOf(roles), Set.of(), false, false);
    }

    static Right intake(Role... roles) {
        return new Right(Set.of(), Set.of(), setOf(roles), false, false);
    }

    private static Set<Role> setOf(Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(roles));
        return set;
    }

    /**
     * @param byRole roles that need no relationship to the case
     * @param byAllocation roles that need a live allocation to the case file, and to the side that the content is about
     * @param untilAllocated roles that need no relationship to a person until somebody works on one of their cases, and from
     *     then on a live allocation to the person
     * @param evenInConflict whether whoever may ask by role may also with a conflict of interest
     * @param underBreakGlass whether an access under break-glass does for an allocation
     */
    record Right(
            Set<Role> byRole,
            Set<Role> byAllocation,
            Set<Role> untilAllocated,
            boolean evenInConflict,
            boolean underBreakGlass) {

        static final Right NOBODY = new Right(Set.of(), Set.of(), Set.of(), false, false);

        private Right alsoInConflict() {
            return new Right(byRole, byAllocation, untilAllocated, true, underBreakGlass);
        }

        private Right alsoUnderBreakGlass() {
            return new Right(byRole, byAllocation, untilAllocated, evenInConflict, true);
        }

        private Right and(Role... more) {
            return new Right(setOf(more), byAllocation, untilAllocated, evenInConflict, underBreakGlass);
        }

        boolean isSomehowOf(Role role) {
            return byRole.contains(role) || byAllocation.contains(role) || untilAllocated.contains(role);
        }
    }
}
