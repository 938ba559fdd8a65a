package org.evenhand.bundles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.Leaf;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readable part of a bundle. Its form was checked once with veraPDF 1.30.1 (PDF/A-3b); what that rests on is checked here. */
class ReportPartTest {

    private static final Checkpoint CHECKPOINT = new Checkpoint("evenhand/example/record", 12, new byte[32]);
    private static final Instant NOW = Instant.parse("2026-11-22T21:00:00Z");

    @TempDir
    Path home;

    @Test
    void it_shows_what_is_handed_out_and_marks_what_is_withheld() throws IOException {
        String text = text(part -> {
            part.shown(receipt(0), List.of(field("/attendance", "ATTENDED")));
            part.withheld(receipt(1));
        });
        assertThat(text)
                .contains("/attendance: ATTENDED", "Any other field of this event is withheld")
                .contains("The content of this event is withheld", "page 1 of 1", "root 00000000");
    }

    @Test
    void a_long_text_runs_over_as_many_pages_as_it_needs() throws IOException {
        String said = "word ".repeat(5_000) + "x".repeat(3_000);
        String text = text(part -> part.shown(receipt(0), List.of(field("/text", said))));
        assertThat(text).contains("page 2 of ");
        assertThat(text.replaceAll("[^x]", "")).hasSizeGreaterThanOrEqualTo(3_000);
        assertThat(text.split("\\bword\\b", -1)).hasSize(5_001);
    }

    @Test
    void letters_that_the_font_lacks_are_shown_by_their_number() throws IOException {
        String text = text(part -> part.shown(
                receipt(0), List.of(field("/name", "\u0175 \u0141\u00f3d\u017a \u0645 \ud83d\ude00 \u0001"))));
        assertThat(text).contains("\u0175 \u0141\u00f3d\u017a", "[U+0645]", "[U+1F600]", "[U+0001]");
    }

    @Test
    void every_font_is_embedded_the_colours_are_said_and_the_events_are_attached() throws IOException {
        Path file = saved(part -> part.shown(receipt(0), List.of(field("/a", "b"))));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("pdfaid:part>3<", "pdfaid:conformance>B<");
            assertThat((COSArray) catalog.getCOSObject().getDictionaryObject(COSName.getPDFName("AF")))
                    .hasSize(1);
            byte[] attached = catalog.getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("events.jsonl")
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(new String(attached, UTF_8)).contains(field("/a", "b").encoded());
            assertThat(document.isEncrypted()).isFalse();
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    private interface Telling {
        void tell(ReportPart part) throws IOException;
    }

    private Path saved(Telling telling) throws IOException {
        Path file = home.resolve("part.pdf");
        try (var part = new ReportPart("bundle-example", 1, CHECKPOINT, NOW)) {
            telling.tell(part);
            java.nio.file.Files.write(file, part.pdf());
        }
        return file;
    }

    private String text(Telling telling) throws IOException {
        try (PDDocument document = Loader.loadPDF(saved(telling).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Disclosure field(String path, String value) {
        return new Disclosure(new byte[16], path, value);
    }

    private static Receipt receipt(long version) {
        var id = new UUID(0, version);
        var leaf = new Leaf(
                CHECKPOINT.origin(),
                id,
                "note",
                id.toString(),
                version,
                null,
                "note.signed",
                1,
                NOW,
                null,
                new Leaf.Actor(id.toString(), "CLINICIAN", null),
                id,
                null,
                id,
                new Leaf.Payload("json/fields-aead-1", "site", new byte[32], 1),
                new byte[32],
                new byte[32],
                "evenhand/0.1.0");
        return new Receipt(leaf.bytes(), version, List.of(), new SignedNote(CHECKPOINT.text(), List.of()));
    }
}
