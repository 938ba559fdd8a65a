package org.evenhand.court.imports;

import java.util.List;
import java.util.stream.Stream;
import org.evenhand.court.CourtImportRefusal.NotCourtCaseData;
import org.evenhand.court.ImportShape;
import org.evenhand.court.imports.Value.Fields;
import org.evenhand.platform.Refused;

/**
 * Where in the file the case is.
 *
 * @param details the case with its number and state; the case data itself where there is no wrapping
 * @param data the fields of the case
 */
record Wrapping(ImportShape shape, Spot details, Spot data) {

    private static final List<String> KNOWN_BY = List.of(
            "applicants",
            "applicantsFL401",
            "respondents",
            "respondentsFL401",
            "newChildDetails",
            "children",
            "applicantChildDetails",
            "orderCollection",
            "draftOrderCollection",
            "caseTypeOfApplication");

    static Wrapping of(Spot root) {
        for (String name : List.of("case_details", "caseDetails")) {
            if (root.at(name).value() instanceof Fields) {
                return within(ImportShape.CALLBACK, root.at(name));
            }
        }
        return within(ImportShape.CASE, root);
    }

    private static Wrapping within(ImportShape shape, Spot details) {
        Spot data = Stream.of("case_data", "caseData", "data")
                .map(details::at)
                .filter(inner -> inner.value() instanceof Fields)
                .findFirst()
                .orElse(details);
        boolean bare = data == details && shape == ImportShape.CASE;
        var wrapping = new Wrapping(bare ? ImportShape.CASE_DATA : shape, details, data);
        if (!wrapping.isPrivateLaw()) {
            throw Refused.because(new NotCourtCaseData());
        }
        return wrapping;
    }

    private boolean isPrivateLaw() {
        String jurisdiction = details.at("jurisdiction").text();
        boolean another = !jurisdiction.isEmpty() && !jurisdiction.equals("PRIVATELAW");
        return !another && KNOWN_BY.stream().anyMatch(data::has);
    }
}
