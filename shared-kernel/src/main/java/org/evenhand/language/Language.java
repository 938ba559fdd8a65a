package org.evenhand.language;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.audit.LedgerCommand;
import org.evenhand.audit.LedgerEvent;
import org.evenhand.audit.LedgerRefusal;
import org.evenhand.bundles.BundleCommand;
import org.evenhand.bundles.BundleEvent;
import org.evenhand.bundles.BundleRefusal;
import org.evenhand.casefile.CaseFileCommand;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileRefusal;
import org.evenhand.casefile.FollowUpCommand;
import org.evenhand.casefile.FollowUpDeadlines;
import org.evenhand.casefile.FollowUpEvent;
import org.evenhand.casefile.FollowUpRefusal;
import org.evenhand.casefile.OpenWorkEvent;
import org.evenhand.casefile.PersonCasesEvent;
import org.evenhand.consent.ConsentCommand;
import org.evenhand.consent.ConsentDeadlines;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.consent.ConsentRefusal;
import org.evenhand.consent.PrivacyNoticeCommand;
import org.evenhand.consent.PrivacyNoticeEvent;
import org.evenhand.court.CourtCommand;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtImportCommand;
import org.evenhand.court.CourtImportEvent;
import org.evenhand.court.CourtImportRefusal;
import org.evenhand.court.CourtNumberEvent;
import org.evenhand.court.CourtRefusal;
import org.evenhand.court.CourtStep;
import org.evenhand.court.DirectionDeadlines;
import org.evenhand.court.LeaveEvent;
import org.evenhand.court.PersonInCourtEvent;
import org.evenhand.court.SearchCommand;
import org.evenhand.court.SearchEvent;
import org.evenhand.court.SearchRefusal;
import org.evenhand.deadlines.DeadlineCommand;
import org.evenhand.deadlines.DeadlineEvent;
import org.evenhand.deadlines.Declares;
import org.evenhand.disclosure.DisclosureCommand;
import org.evenhand.disclosure.DisclosureDeadlines;
import org.evenhand.disclosure.DisclosureEvent;
import org.evenhand.disclosure.DisclosureRefusal;
import org.evenhand.disclosure.DisclosureStep;
import org.evenhand.incidents.IncidentCommand;
import org.evenhand.incidents.IncidentDeadlines;
import org.evenhand.incidents.IncidentEvent;
import org.evenhand.incidents.IncidentRefusal;
import org.evenhand.law.LawRefusal;
import org.evenhand.outcomes.CasePlansCommand;
import org.evenhand.outcomes.CasePlansEvent;
import org.evenhand.outcomes.PlanCommand;
import org.evenhand.outcomes.PlanEvent;
import org.evenhand.outcomes.PlanRefusal;
import org.evenhand.people.LikenessEvent;
import org.evenhand.people.PeopleDeadlines;
import org.evenhand.people.PersonCommand;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonRefusal;
import org.evenhand.privacy.BreakGlassCommand;
import org.evenhand.privacy.BreakGlassDeadlines;
import org.evenhand.privacy.BreakGlassEvent;
import org.evenhand.privacy.BreakGlassRefusal;
import org.evenhand.privacy.BreakGlassStep;
import org.evenhand.privacy.RetentionCommand;
import org.evenhand.privacy.RetentionDeadlines;
import org.evenhand.privacy.RetentionEvent;
import org.evenhand.privacy.RetentionRefusal;
import org.evenhand.privacy.RetentionStep;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.Command;
import org.evenhand.record.CommandEvent;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal;
import org.evenhand.record.Refusal;
import org.evenhand.safeguarding.AllegationCommand;
import org.evenhand.safeguarding.AllegationEvent;
import org.evenhand.safeguarding.AllegationRefusal;
import org.evenhand.safeguarding.ConcernCommand;
import org.evenhand.safeguarding.ConcernDeadlines;
import org.evenhand.safeguarding.ConcernEvent;
import org.evenhand.safeguarding.ConcernRefusal;
import org.evenhand.safeguarding.JointWorkEvent;
import org.evenhand.safeguarding.SafeguardingCommand;
import org.evenhand.safeguarding.SafeguardingRefusal;
import org.evenhand.safeguarding.ScreeningDeadlines;
import org.evenhand.safeguarding.ScreeningEvent;
import org.evenhand.sessions.DiaryEvent;
import org.evenhand.sessions.NoteCommand;
import org.evenhand.sessions.NoteDeadlines;
import org.evenhand.sessions.NoteEvent;
import org.evenhand.sessions.NoteRefusal;
import org.evenhand.sessions.NoteStep;
import org.evenhand.sessions.SessionCommand;
import org.evenhand.sessions.SessionEvent;
import org.evenhand.sessions.SessionRefusal;
import org.evenhand.supervision.SupervisionCommand;
import org.evenhand.supervision.SupervisionEvent;
import org.evenhand.supervision.SupervisionRefusal;

/** Every sealed parent of events, commands and refusals. What is not listed here cannot be stored, asked or answered. */
public final class Language {

    public static final List<Class<? extends Event>> EVENTS = List.of(
            PersonEvent.class,
            LikenessEvent.class,
            CaseFileEvent.class,
            OpenWorkEvent.class,
            FollowUpEvent.class,
            PersonCasesEvent.class,
            ScreeningEvent.class,
            JointWorkEvent.class,
            ConcernEvent.class,
            AllegationEvent.class,
            ConsentEvent.class,
            PrivacyNoticeEvent.class,
            IncidentEvent.class,
            SessionEvent.class,
            DiaryEvent.class,
            NoteEvent.class,
            PlanEvent.class,
            CasePlansEvent.class,
            SupervisionEvent.class,
            CourtEvent.class,
            CourtNumberEvent.class,
            PersonInCourtEvent.class,
            CourtImportEvent.class,
            LeaveEvent.class,
            SearchEvent.class,
            DeadlineEvent.class,
            DisclosureEvent.class,
            BundleEvent.class,
            RetentionEvent.class,
            LedgerEvent.class,
            BreakGlassEvent.class,
            CommandEvent.class,
            AccessEvent.class);

    public static final List<Class<? extends Command>> COMMANDS = List.of(
            PersonCommand.class,
            CaseFileCommand.class,
            FollowUpCommand.class,
            SafeguardingCommand.class,
            ConcernCommand.class,
            AllegationCommand.class,
            ConsentCommand.class,
            PrivacyNoticeCommand.class,
            IncidentCommand.class,
            SessionCommand.class,
            NoteCommand.class,
            PlanCommand.class,
            CasePlansCommand.class,
            SupervisionCommand.class,
            CourtCommand.class,
            SearchCommand.class,
            DisclosureCommand.class,
            BundleCommand.class,
            RetentionCommand.class,
            LedgerCommand.class,
            BreakGlassCommand.class);

    /** Commands that nobody posts: the steps of something larger that was posted. */
    public static final List<Class<? extends Command>> STEPS = List.of(
            CourtImportCommand.class,
            CourtStep.class,
            DeadlineCommand.class,
            NoteStep.class,
            DisclosureStep.class,
            RetentionStep.class,
            BreakGlassStep.class);

    public static final List<Class<? extends Refusal>> REFUSALS = List.of(
            GeneralRefusal.class,
            PersonRefusal.class,
            CaseFileRefusal.class,
            FollowUpRefusal.class,
            SafeguardingRefusal.class,
            ConcernRefusal.class,
            AllegationRefusal.class,
            ConsentRefusal.class,
            IncidentRefusal.class,
            SessionRefusal.class,
            NoteRefusal.class,
            PlanRefusal.class,
            SupervisionRefusal.class,
            CourtRefusal.class,
            CourtImportRefusal.class,
            SearchRefusal.class,
            LawRefusal.class,
            DisclosureRefusal.class,
            BundleRefusal.class,
            RetentionRefusal.class,
            LedgerRefusal.class,
            BreakGlassRefusal.class);

    /** What falls due after which events. What is not listed here never falls due. */
    public static final List<Declares<?>> DEADLINES = List.of(
            new PeopleDeadlines(),
            new ScreeningDeadlines(),
            new ConcernDeadlines(),
            new IncidentDeadlines(),
            new BreakGlassDeadlines(),
            new DisclosureDeadlines(),
            new ConsentDeadlines(),
            new DirectionDeadlines(),
            new FollowUpDeadlines(),
            new NoteDeadlines(),
            new RetentionDeadlines());

    private Language() {}

    public static List<Class<? extends Event>> eventTypes() {
        return leaves(EVENTS);
    }

    public static List<Class<? extends Command>> commandTypes() {
        return leaves(COMMANDS);
    }

    public static List<Class<? extends Command>> stepTypes() {
        return leaves(STEPS);
    }

    public static List<Class<? extends Refusal>> refusalTypes() {
        return leaves(REFUSALS);
    }

    private static <T> List<Class<? extends T>> leaves(List<Class<? extends T>> parents) {
        var found = new ArrayList<Class<? extends T>>();
        for (Class<? extends T> parent : parents) {
            for (Class<?> child : parent.getPermittedSubclasses()) {
                @SuppressWarnings("unchecked") // a permitted subclass of a T is a T
                var leaf = (Class<? extends T>) child;
                found.add(leaf);
            }
        }
        return List.copyOf(found);
    }
}
