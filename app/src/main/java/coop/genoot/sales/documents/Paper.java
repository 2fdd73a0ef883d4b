package coop.genoot.sales.documents;

import coop.genoot.platform.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The page a PDF is made of: the sheet, its styles, and what stands in the margins of every page. */
final class Paper {
    private static final String STYLES = read("documents/paper.css");
    private static final String HERE = "\u0001";
    private static final String IN_MARGIN = "font-family:'Atkinson Hyperlegible Next','Liberation Sans';"
            + "font-size:7.5pt;color:#5d5266;white-space:nowrap;";

    private Paper() {}

    /**
     * A whole page.
     *
     * @param name of the document, told again on every page
     * @param mark the cooperative's, which stands on every page and at the foot
     */
    static String page(String body, Look look, Words t, String name, Mark mark) {
        return "<html><head><style>" + STYLES + look.paperStyles() + margins(t, name, mark.name())
                + ".sheet-mark{border-left-color:" + mark.colour().hex() + "}"
                + "</style></head><body class=\"" + look.classes() + "\">" + body + "</body></html>";
    }

    // A box in the margin takes nothing over from the page, and the last one of its name takes the place of the others.
    private static String margins(Words t, String name, String seller) {
        var pages = t.text("sales.sheet.page", HERE, HERE).split(HERE, -1);
        var count = words(pages[0]) + " counter(page) " + words(pages[1]) + " counter(pages) " + words(pages[2]);
        return "@page{@bottom-left{%s}@bottom-right{%stext-align:right}@top-left{%s}}@page:first{@top-left{%s}}"
                .formatted(foot(words(seller)), foot(count), head(words(name)), head("\"\""));
    }

    private static String foot(String content) {
        return IN_MARGIN + "vertical-align:top;padding-top:4mm;content:" + content + ";";
    }

    private static String head(String content) {
        return IN_MARGIN + "vertical-align:bottom;padding-bottom:4mm;content:" + content + ";";
    }

    /** As a string of CSS in which nothing can end it or the style around it. */
    private static String words(String text) {
        var safe = new StringBuilder("\"");
        text.codePoints()
                .forEach(it -> safe.append(
                        Character.isLetterOrDigit(it) || it == ' ' ? Character.toString(it) : "\\%06x ".formatted(it)));
        return safe.append('"').toString();
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
