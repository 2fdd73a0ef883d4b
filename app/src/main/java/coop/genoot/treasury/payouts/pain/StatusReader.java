package coop.genoot.treasury.payouts.pain;

import coop.genoot.treasury.payouts.pain.StatusReport.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads pain.002 by local names, so that every version reads alike. A document type is refused, and nothing outside is
 * opened. Only refusals matter: that a transfer was made is told by the statement.
 */
public final class StatusReader {
    private static final String REFUSED = "RJCT";
    private static final int LONGEST_TEXT = 300;

    private StatusReader() {}

    public static StatusReport read(byte[] content) throws BrokenReport {
        var report = child(root(content), "CstmrPmtStsRpt");
        if (report == null) throw new BrokenReport("no status report");
        var group = child(report, "OrgnlGrpInfAndSts");
        var message = group == null ? "" : text(group, "OrgnlMsgId");
        if (group == null || message.isEmpty()) throw new BrokenReport("no original message");
        var blocks = new HashMap<String, Said>();
        var transfers = new HashMap<String, Said>();
        children(report, "OrgnlPmtInfAndSts").forEach(block -> {
            keep(blocks, text(block, "OrgnlPmtInfId"), refusal(block, "PmtInfSts"));
            children(block, "TxInfAndSts")
                    .forEach(one -> keep(transfers, text(one, "OrgnlEndToEndId"), refusal(one, "TxSts")));
        });
        return new StatusReport(message, refusal(group, "GrpSts"), blocks, transfers);
    }

    private static Element root(byte[] content) throws BrokenReport {
        try {
            return parser().parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (SAXException | IOException problem) {
            throw new BrokenReport("no XML");
        }
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var parser = factory.newDocumentBuilder();
            // Without its own, the parser writes what is wrong to the log.
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void keep(Map<String, Said> refusals, String id, @Nullable Said said) {
        if (said != null) refusals.put(id, said);
    }

    private static @Nullable Said refusal(Element part, String status) {
        if (!text(part, status).equals(REFUSED)) return null;
        var why = child(part, "StsRsnInf");
        if (why == null) return new Said("", "");
        var reason = child(why, "Rsn");
        var code = reason == null ? "" : reason.getTextContent().strip();
        var words = children(why, "AddtlInf").map(StatusReader::text).toList();
        return new Said(code, cut(String.join(" ", words)));
    }

    private static @Nullable Element child(Element of, String name) {
        return children(of, name).findFirst().orElse(null);
    }

    private static Stream<Element> children(Element of, String name) {
        var nodes = of.getChildNodes();
        List<Node> all =
                IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
        return all.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> name.equals(element.getLocalName()));
    }

    private static String text(Element of, String name) {
        var found = child(of, name);
        return found == null ? "" : text(found);
    }

    private static String text(Element element) {
        return cut(element.getTextContent().strip());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
