package org.evenhand.bundles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;
import org.evenhand.ledger.Disclosure;
import org.evenhand.ledger.LeafSays;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.proof.Receipt;

/**
 * One part of the report: some hundred events to read, as PDF/A-3b (ISO 19005-3) with the same events embedded for programs. Neither
 * its metadata nor its name say whom it is about.
 */
final class ReportPart implements AutoCloseable {

    private static final String DATA = "events.jsonl";

    private final PDDocument document = new PDDocument();
    private final ReportPages pages;
    private final String title;
    private final Instant made;
    private final StringBuilder data = new StringBuilder();
    private String stream = "";
    private int events;

    /** @param bundle the bundle's name @param number of this part, from 1 */
    ReportPart(String bundle, int number, Checkpoint checkpoint, Instant made) throws IOException {
        this.title = bundle + ", part " + number;
        this.made = made;
        this.pages = new ReportPages(document);
        pages.text("Evidence bundle", 20, 0);
        pages.text(title, 11, 0);
        pages.gap(8);
        pages.text(
                "Log " + checkpoint.origin() + ", " + checkpoint.size() + " leaves, root "
                        + HexFormat.of().formatHex(checkpoint.root()),
                8,
                0);
        pages.text(
                "This is made from the files beside it and is for reading. What proves an event are its receipt and"
                        + " its disclosures; HOWTO-VERIFY.txt says how. A black bar marks what is withheld. How much that"
                        + " is, and whether there is anything at all behind it, is not shown.",
                8,
                0);
    }

    int events() {
        return events;
    }

    /** An event of which nothing is handed out but that it is there. */
    void withheld(Receipt receipt) throws IOException {
        event(receipt, List.of());
        pages.withheld("The content of this event is withheld.", 12);
    }

    void shown(Receipt receipt, List<Disclosure> fields) throws IOException {
        event(receipt, fields);
        for (Disclosure field : fields) {
            pages.text(field.path() + ": " + field.value(), 9, 12);
        }
        pages.withheld("Any other field of this event is withheld.", 12);
    }

    private void event(Receipt receipt, List<Disclosure> fields) throws IOException {
        LeafSays says = LeafSays.of(receipt.leaf());
        String of = says.member("streamType") + " " + says.member("streamRef");
        pages.keep(90);
        if (!of.equals(stream)) {
            stream = of;
            pages.gap(12);
            pages.text(of, 13, 0);
        }
        pages.gap(6);
        pages.text("Version " + says.version() + ": " + says.member("type"), 10, 0);
        pages.text(
                "recorded " + says.member("recordedAt") + ", occurred " + says.member("occurredAt") + ", by "
                        + says.member("actor.role") + " " + says.member("actor.ref"),
                8,
                12);
        pages.text(
                "leaf " + receipt.index() + ", hash " + HexFormat.of().formatHex(Merkle.leafHash(receipt.leaf())),
                8,
                12);
        embed(receipt, fields);
        events++;
    }

    /** One JSON object a line: index, the leaf's bytes in base64, the disclosures as RFC 9901 writes them. Nothing to escape. */
    private void embed(Receipt receipt, List<Disclosure> fields) {
        data.append("{\"index\":\"")
                .append(receipt.index())
                .append("\",\"leaf\":\"")
                .append(Base64.getEncoder().encodeToString(receipt.leaf()))
                .append("\",\"disclosures\":[");
        String between = "";
        for (Disclosure field : fields) {
            data.append(between).append('"').append(field.encoded()).append('"');
            between = ",";
        }
        data.append("]}\n");
    }

    /** In memory: what is in it lies nowhere in the clear. */
    byte[] pdf() throws IOException {
        pages.finish(title);
        attach();
        describe();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void attach() throws IOException {
        byte[] bytes = data.toString().getBytes(StandardCharsets.US_ASCII);
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        embedded.setSubtype("application/jsonl");
        embedded.setSize(bytes.length);
        embedded.setCreationDate(calendar());
        embedded.setModDate(calendar());
        var specification = new PDComplexFileSpecification();
        specification.setFile(DATA);
        specification.setFileUnicode(DATA);
        specification.setFileDescription("The events of this part for programs");
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(DATA, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(specification.getCOSObject());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private void describe() throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Evenhand");
        information.setCreator("Evenhand");
        information.setCreationDate(calendar());
        information.setModificationDate(calendar());
        var xmp = XMPMetadata.createXMPMetadata();
        try {
            var standard = xmp.createAndAddPDFAIdentificationSchema();
            standard.setPart(3);
            standard.setConformance("B");
            xmp.createAndAddDublinCoreSchema().setTitle(title);
            var pdf = xmp.createAndAddAdobePDFSchema();
            pdf.setProducer("Evenhand");
            var basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreatorTool("Evenhand");
            basic.setCreateDate(calendar());
            basic.setModifyDate(calendar());
            var out = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, out, true);
            var metadata = new PDMetadata(document);
            metadata.importXMPMetadata(out.toByteArray());
            document.getDocumentCatalog().setMetadata(metadata);
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IOException("the report's metadata cannot be written", impossible);
        }
        document.getDocumentCatalog().setLanguage("en-GB");
    }

    private GregorianCalendar calendar() {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(made.getEpochSecond() * 1000);
        return calendar;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
