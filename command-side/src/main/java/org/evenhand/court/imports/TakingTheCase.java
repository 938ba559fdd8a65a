package org.evenhand.court.imports;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCaseType;
import org.evenhand.court.CourtCommand.AddParty;
import org.evenhand.court.CourtCommand.LinkCourtCase;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtRefusal.CourtCaseAlreadyLinked;
import org.evenhand.court.CourtRefusal.NumberAlreadyLinked;
import org.evenhand.court.CourtRefusal.PartyNamedTwice;
import org.evenhand.court.ImportWarning;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.Party;
import org.evenhand.court.TakenAs;
import org.evenhand.court.imports.TakingPeople.Taken;
import org.evenhand.platform.Outcome;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Confided;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** Links the court case with its number, court and parties, or finds it linked and adds the parties that it lacks. */
record TakingTheCase(Sending sending, Report report, CourtCaseId courtCase) {

    private static final String NOT_STATED = "Court not stated";

    boolean take(Wrapping wrapping, CaseNumber number, List<Taken> people) {
        boolean linked = link(wrapping, number, people);
        number.account(wrapping, report);
        return linked;
    }

    private boolean link(Wrapping wrapping, CaseNumber number, List<Taken> people) {
        StreamId stream = CourtEvent.streamOf(courtCase);
        Spot court = court(wrapping.data());
        Spot type = wrapping.data().at("caseTypeOfApplication");
        List<Party> parties = people.stream().map(Taken::party).toList();
        var link = new LinkCourtCase(
                courtCase,
                new Confided(number.number().text()),
                number.number().scheme(),
                courtName(wrapping.data()),
                type(type.text()),
                parties,
                null);
        return switch (sending.send(link, wrapping.details().path())) {
            case Accepted accepted -> {
                report.taken(number.spot(), TakenAs.COURT_NUMBER, stream);
                report.taken(type, TakenAs.COURT_CASE_TYPE, stream);
                report.taken(court, TakenAs.COURT, stream);
                if (court.isEmpty()) {
                    report.warn(
                            ImportWarning.Kind.COURT_NOT_STATED, wrapping.data().at("courtName"), stream);
                }
                Stream.of("jurisdiction", "case_type_id")
                        .forEach(each -> report.taken(wrapping.details().at(each), TakenAs.RECOGNITION, stream));
                people.forEach(person -> party(person, stream));
                yield true;
            }
            case RefusedWith(CourtCaseAlreadyLinked already) -> add(wrapping, number, people);
            case RefusedWith(NumberAlreadyLinked already) -> add(wrapping, number, people);
            case RefusedWith(Refusal refusal) -> {
                report.left(number.spot(), LeftBecause.REFUSED, refusal.code());
                people.forEach(person -> person.found()
                        .identity()
                        .forEach(spot -> report.left(spot, LeftBecause.REFUSED, refusal.code())));
                yield false;
            }
        };
    }

    private boolean add(Wrapping wrapping, CaseNumber number, List<Taken> people) {
        for (String each : List.of("courtName", "caseTypeOfApplication")) {
            report.left(wrapping.data().at(each), LeftBecause.ALREADY_RECORDED);
        }
        report.left(number.spot(), LeftBecause.ALREADY_RECORDED);
        Stream.of("jurisdiction", "case_type_id")
                .forEach(each ->
                        report.taken(wrapping.details().at(each), TakenAs.RECOGNITION, CourtEvent.streamOf(courtCase)));
        for (Taken person : people) {
            Outcome outcome = sending.send(
                    new AddParty(courtCase, person.party()),
                    person.found().whole().path());
            switch (outcome) {
                case Accepted accepted -> party(person, CourtEvent.streamOf(courtCase));
                case RefusedWith(PartyNamedTwice twice) -> left(person, LeftBecause.ALREADY_RECORDED, null);
                case RefusedWith(Refusal refusal) -> left(person, LeftBecause.REFUSED, refusal.code());
            }
        }
        return true;
    }

    private void party(Taken person, StreamId stream) {
        person.found().identity().forEach(spot -> report.taken(spot, TakenAs.PARTY, stream));
    }

    private void left(Taken person, LeftBecause because, @Nullable String code) {
        person.found().identity().forEach(spot -> report.left(spot, because, code));
    }

    static String courtName(Spot data) {
        Spot court = court(data);
        return court.isEmpty() ? NOT_STATED : court.text();
    }

    private static Spot court(Spot data) {
        return Stream.of(
                        data.at("courtName"),
                        data.at("courtList", "value").at("label"),
                        data.at("caseManagementLocation", "baseLocationName"))
                .filter(spot -> !spot.isEmpty())
                .findFirst()
                .orElse(data.at("courtName"));
    }

    private static CourtCaseType type(String application) {
        return switch (application) {
            case "C100" -> CourtCaseType.C100;
            case "FL401" -> CourtCaseType.FL401;
            default -> CourtCaseType.OTHER;
        };
    }
}
