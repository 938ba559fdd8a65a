package org.evenhand.court;

import java.util.List;
import org.evenhand.platform.pages.Forms;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Problem;

/** Takes a file of a court case. What was wrong with the last one stands above; a file is never kept to be shown again. */
record NewImportPage(List<Problem> problems) implements Page {

    static NewImportPage of(Forms forms) {
        return new NewImportPage(forms.sentencesWithoutForm(List.of()).stream()
                .map(sentence -> new Problem("file", "", sentence, "file"))
                .toList());
    }

    @Override
    public List<String> answer() {
        return List.of();
    }
}
