package org.evenhand.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileQuery.JoiningACase;
import org.evenhand.casefile.CaseFileQuery.NewReferral;
import org.evenhand.casefile.CaseFileQuery.ReceivedReferral;
import org.evenhand.court.SearchCommand.FindPeopleToRefer;
import org.evenhand.court.SearchCommand.FindPersonForCase;
import org.evenhand.court.SearchId;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where people are named: in a new referral, and when somebody joins a case. */
@Controller
final class NamingPages {

    private final Queries queries;
    private final Times times;
    private final Asker asker;

    NamingPages(Queries queries, Times times, Asker asker) {
        this.queries = queries;
        this.times = times;
        this.asker = asker;
    }

    @GetMapping("/cases/new")
    NewReferralPage newReferral(Forms forms) {
        return referral(null, forms);
    }

    @GetMapping("/cases/new/searches/{search}")
    NewReferralPage foundForReferral(@PathVariable UUID search, Forms forms) {
        return referral(new SearchId(search), forms);
    }

    private NewReferralPage referral(@Nullable SearchId search, Forms forms) {
        Form form = forms.of(ReceiveReferral.class, Map.of());
        return NewReferralPage.of(
                queries.ask(new NewReferral(search, chosen(form))), forms.of(FindPeopleToRefer.class, Map.of()), form);
    }

    /** Leads on to the decision whoever decides; everybody else is told who does. */
    @GetMapping("/referrals/{caseFile}")
    ReceivedPage received(@PathVariable UUID caseFile) {
        boolean decides = asker.signedIn()
                .map(actor -> switch (actor.role()) {
                    case SUPERVISOR, SERVICE_MANAGER -> true;
                    case CLINICIAN, TRAINEE, COURT_LIAISON, AUDITOR, PRIVACY_OFFICER, SYSTEM -> false;
                })
                .orElse(false);
        return ReceivedPage.of(queries.ask(new ReceivedReferral(new CaseFileId(caseFile))), times, decides);
    }

    @GetMapping("/cases/{caseFile}/people/new")
    JoinPage join(@PathVariable UUID caseFile, Forms forms) {
        return joining(new CaseFileId(caseFile), null, forms);
    }

    @GetMapping("/cases/{caseFile}/people/searches/{search}")
    JoinPage foundForCase(@PathVariable UUID caseFile, @PathVariable UUID search, Forms forms) {
        return joining(new CaseFileId(caseFile), new SearchId(search), forms);
    }

    private JoinPage joining(CaseFileId caseFile, @Nullable SearchId search, Forms forms) {
        var path = Map.of("caseFile", caseFile);
        Form form = forms.of(AddPerson.class, path);
        return JoinPage.of(
                queries.ask(new JoiningACase(caseFile, search, chosen(form))),
                forms.of(FindPersonForCase.class, path),
                form);
    }

    /** Whom a refused form named: they stay in its lists, whatever was searched for. */
    private static List<PersonId> chosen(Form form) {
        return form.fields().entrySet().stream()
                .filter(field -> field.getKey().endsWith(".person"))
                .flatMap(field -> field.getValue().stream())
                .flatMap(NamingPages::parse)
                .toList();
    }

    private static Stream<PersonId> parse(String text) {
        try {
            return Stream.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Stream.empty();
        }
    }
}
