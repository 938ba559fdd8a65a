package org.evenhand.court.imports;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.court.CourtImportRefusal.CaseNumberMissing;
import org.evenhand.court.CourtNumber;
import org.evenhand.court.ImportWarning;
import org.evenhand.court.LeftBecause;
import org.evenhand.court.NumberScheme;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;

/**
 * The number under which the court holds the case. The wrapping's comes first, because the court system itself writes it;
 * 0 is what it writes for a draft.
 */
record CaseNumber(Spot spot, CourtNumber number, List<Spot> others) {

    static CaseNumber in(Wrapping wrapping) {
        List<Spot> ccd = Stream.of(
                        wrapping.details().at("id"),
                        wrapping.data().at("id"),
                        wrapping.data().at("ccdCaseNumber"))
                .filter(CaseNumber::says)
                .distinct()
                .toList();
        if (!ccd.isEmpty()) {
            Spot first = ccd.getFirst();
            boolean adds = CourtNumber.isCcdReference(first.text().replaceAll("[\\s-]", ""));
            NumberScheme scheme = adds ? NumberScheme.CCD16 : NumberScheme.OTHER;
            return new CaseNumber(
                    first, CourtNumber.typed(new Confided(first.text()), scheme), ccd.subList(1, ccd.size()));
        }
        Spot legacy = wrapping.data().at("familymanCaseNumber");
        if (!says(legacy)) {
            throw Refused.because(new CaseNumberMissing(wrapping.details().path() + ".id"));
        }
        return new CaseNumber(
                legacy, CourtNumber.typed(new Confided(legacy.text()), NumberScheme.FAMILYMAN), List.of());
    }

    private static boolean says(Spot spot) {
        String text = spot.text().replaceAll("[\\s-]", "");
        return !text.isEmpty() && !text.equals("0");
    }

    /** What is to be said besides the number that was taken. */
    void account(Wrapping wrapping, Report report) {
        report.left(wrapping.data().at("familymanCaseNumber"), LeftBecause.NOT_KEPT);
        Stream.of(wrapping.details().at("id"), wrapping.data().at("id"))
                .filter(spot -> !says(spot))
                .forEach(spot -> report.left(spot, LeftBecause.EMPTY));
        if (number.scheme() == NumberScheme.OTHER) {
            report.warn(ImportWarning.Kind.NUMBER_FAILS_CHECK, spot, null);
        }
        for (Spot other : others) {
            boolean same = other.text().equals(spot.text());
            if (!same) {
                report.warn(ImportWarning.Kind.TWO_NUMBERS, other, null);
            }
            report.left(other, same ? LeftBecause.REPEATED : LeftBecause.DIFFERS_FROM_RECORD);
        }
    }

    @Override
    public String toString() {
        return "CaseNumber[" + spot.path() + "]";
    }
}
