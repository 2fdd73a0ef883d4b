package coop.genoot.platform.documents;

import coop.genoot.common.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the page a PDF is made of; a page that is not well-formed is a bug of ours. */
final class Page {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Page() {}

    static Document read(String xhtml, Language language, String title) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            var page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(withoutDoctype(xhtml))));
            page.getDocumentElement().setAttribute("lang", language.code());
            name(page, title);
            return page;
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalArgumentException("The page of a PDF is not well-formed: " + broken.getMessage(), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String withoutDoctype(String xhtml) {
        return xhtml.strip().replaceFirst("(?i)^<!doctype html>", "").strip();
    }

    /** PDF/UA wants a title and a description in the head. */
    private static void name(Document page, String title) {
        var heads = page.getElementsByTagName("head");
        var head = heads.getLength() > 0 ? (Element) heads.item(0) : newHead(page);
        var titles = head.getElementsByTagName("title");
        while (titles.getLength() > 0) titles.item(0).getParentNode().removeChild(titles.item(0));
        var named = page.createElement("title");
        named.setTextContent(title);
        head.appendChild(named);
        var description = page.createElement("meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        head.appendChild(description);
    }

    private static Element newHead(Document page) {
        var head = page.createElement("head");
        page.getDocumentElement().insertBefore(head, page.getDocumentElement().getFirstChild());
        return head;
    }
}
