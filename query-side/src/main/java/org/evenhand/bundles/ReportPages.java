package org.evenhand.bundles;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.jspecify.annotations.Nullable;

/** Lines on A4, one below the other, with an embedded font; what the font cannot draw is shown by its number. */
final class ReportPages {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float LEADING = 1.35f;
    private static final float FOOT = 8;

    private final PDDocument document;
    private final PDType0Font font;
    private final Map<Integer, Boolean> drawn = new HashMap<>();
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private @Nullable PDPageContentStream page;
    private float y;

    ReportPages(PDDocument document) throws IOException {
        this.document = document;
        try (InputStream in = resource()) {
            this.font = PDType0Font.load(document, in, true);
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static InputStream resource() throws IOException {
        InputStream in = PDDocument.class.getResourceAsStream(FONT);
        if (in == null) {
            throw new IOException("the report's font is not in this program");
        }
        return in;
    }

    /** @param indent in points */
    void text(String text, float size, float indent) throws IOException {
        for (String paragraph : text.split("\\R", -1)) {
            for (String line : wrapped(drawable(paragraph), size, width - indent)) {
                line(line, size, indent);
            }
        }
    }

    void gap(float points) {
        y -= points;
    }

    /** Begins a new page unless so many points are left: a heading is not left alone at a foot. */
    void keep(float points) throws IOException {
        if (page == null || y - points < MARGIN) {
            next();
        }
    }

    /** A black bar with a caption: here something is withheld. */
    void withheld(String caption, float indent) throws IOException {
        keep(34);
        PDPageContentStream on = open();
        on.setNonStrokingColor(0f, 0f, 0f);
        on.addRect(MARGIN + indent, y - 15, 180, 11);
        on.fill();
        y -= 16;
        line(drawable(caption), 8, indent);
        y -= 3;
    }

    private void line(String line, float size, float indent) throws IOException {
        keep(size * LEADING);
        y -= size * LEADING;
        PDPageContentStream on = open();
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(MARGIN + indent, y);
        on.showText(line);
        on.endText();
    }

    private PDPageContentStream open() throws IOException {
        if (page == null) {
            next();
        }
        return java.util.Objects.requireNonNull(page);
    }

    private void next() throws IOException {
        close();
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        page = new PDPageContentStream(document, fresh);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void close() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    /** @param name stands before the number of each page */
    void finish(String name) throws IOException {
        close();
        int number = 0;
        for (PDPage each : document.getPages()) {
            number++;
            try (var on = new PDPageContentStream(document, each, AppendMode.APPEND, true, true)) {
                on.beginText();
                on.setFont(font, FOOT);
                on.newLineAtOffset(MARGIN, MARGIN / 2);
                on.showText(drawable(name + ", page " + number + " of " + document.getNumberOfPages()));
                on.endText();
            }
        }
    }

    private List<String> wrapped(String text, float size, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        float used = 0;
        int lastSpace = -1;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            float wide = font.getStringWidth(Character.toString(c)) / 1000 * size;
            if (used + wide > most && !line.isEmpty()) {
                String rest = lastSpace > 0 ? line.substring(lastSpace + 1) : "";
                lines.add(lastSpace > 0 ? line.substring(0, lastSpace) : line.toString());
                line.setLength(0);
                line.append(rest);
                used = font.getStringWidth(rest) / 1000 * size;
                lastSpace = -1;
            }
            if (c == ' ') {
                lastSpace = line.length();
            }
            line.appendCodePoint(c);
            used += wide;
            at += Character.charCount(c);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Known limit: no shaping and no writing from right to left; the disclosures hold the text itself. */
    private String drawable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == 0xa0) {
                shown.append(' ');
            } else if (drawn.computeIfAbsent(c, this::canDraw)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(java.util.Locale.ROOT, "[U+%04X]", c));
            }
        });
        return shown.toString();
    }

    private boolean canDraw(int c) {
        try {
            return c >= 0x20 && font.encode(Character.toString(c)).length > 0;
        } catch (IOException | IllegalArgumentException notInTheFont) {
            return false;
        }
    }
}
