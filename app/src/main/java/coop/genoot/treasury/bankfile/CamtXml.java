package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML file from element to element by local name, so that every version of a message reads alike. A
 * document type (the door to entity expansion and to files of this machine) is refused, and nothing outside is opened.
 */
final class CamtXml {
    private static final int LONGEST_TEXT = 10_000;

    private final XMLStreamReader reader;

    CamtXml(InputStream bytes) {
        try {
            this.reader = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException problem) {
            throw notXml(problem);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    String name() {
        return reader.getLocalName();
    }

    /** Moves to the next child of the element we are in; false when that element ends, which is then behind us. */
    boolean nextChild() {
        try {
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                        return false;
                    }
                    case XMLStreamConstants.DTD -> throw broken("treasury.broken.doctype");
                    default -> {}
                }
            }
        } catch (XMLStreamException problem) {
            throw notXml(problem);
        }
    }

    /** Passes over the element we are in with everything inside it. */
    void skip() {
        try {
            for (int depth = 1; depth > 0; ) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) depth++;
                else if (event == XMLStreamConstants.END_ELEMENT) depth--;
            }
        } catch (XMLStreamException problem) {
            throw notXml(problem);
        }
    }

    /** The text of the element we are in, which must hold nothing else. */
    String text() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) return "";
            var first = piece(event);
            event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) return first.strip();
            var all = new StringBuilder(first);
            for (; event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                all.append(piece(event));
                if (all.length() > LONGEST_TEXT) throw broken("treasury.broken.text-too-long", LONGEST_TEXT);
            }
            return all.toString().strip();
        } catch (XMLStreamException problem) {
            throw notXml(problem);
        }
    }

    private String piece(int event) {
        return switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> reader.getText();
            case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> "";
            default -> throw broken("treasury.broken.xml", "<" + (reader.hasName() ? name() : "?") + ">");
        };
    }

    /** The amount of the element we are in; more digits than cents are taken only when they are zero. */
    Money amount() {
        var code = reader.getAttributeValue(null, "Ccy");
        var written = text();
        if (code == null) throw broken("treasury.broken.missing", "Ccy");
        var currency = BankCurrency.of(code).orElseThrow(() -> broken("treasury.broken.currency-code", code));
        return new Money(cents(written), currency);
    }

    private long cents(String written) {
        try {
            var decimal = new BigDecimal(written);
            if (decimal.scale() > 2 && decimal.stripTrailingZeros().scale() > 2)
                throw broken("treasury.broken.fraction", written);
            return decimal.movePointRight(2).longValueExact();
        } catch (NumberFormatException | ArithmeticException problem) {
            throw broken("treasury.broken.amount", written);
        }
    }

    /** A day, or the day of a moment as the bank's own clock showed it. */
    LocalDate date() {
        var written = text();
        try {
            return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
        } catch (DateTimeException problem) {
            throw broken("treasury.broken.date", written);
        }
    }

    /** Reads a {@code DateAndDateTimeChoice}: a {@code Dt} or a {@code DtTm} inside the element we are in. */
    @Nullable
    LocalDate chosenDate() {
        LocalDate found = null;
        while (nextChild()) found = date();
        return found;
    }

    /** The codes inside the element we are in, however deep, joined by a slash: {@code PMNT/RCDT/ESCT}. */
    String codes() {
        var found = new StringBuilder();
        try {
            for (int depth = 1; depth > 0; ) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addCode(found);
                    default -> {}
                }
            }
        } catch (XMLStreamException problem) {
            throw notXml(problem);
        }
        return found.toString();
    }

    private void addCode(StringBuilder codes) {
        if (reader.isWhiteSpace()) return;
        if (!codes.isEmpty()) codes.append('/');
        codes.append(reader.getText().strip());
        if (codes.length() > LONGEST_TEXT) throw broken("treasury.broken.text-too-long", LONGEST_TEXT);
    }

    Money inCurrency(Money amount, Currency currency) {
        if (amount.currency().equals(currency)) return amount;
        throw broken("treasury.broken.currency", amount.currency().getCurrencyCode(), currency.getCurrencyCode());
    }

    long line() {
        return reader.getLocation().getLineNumber();
    }

    BrokenStatement broken(String key, Object... values) {
        return new BrokenStatement(line(), key, values);
    }

    private static BrokenStatement notXml(XMLStreamException problem) {
        var where = problem.getLocation();
        return new BrokenStatement(
                where == null ? 0 : where.getLineNumber(),
                "treasury.broken.xml",
                where == null ? "?" : String.valueOf(where.getColumnNumber()));
    }
}
