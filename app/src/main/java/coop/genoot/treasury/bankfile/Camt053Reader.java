package coop.genoot.treasury.bankfile;

import java.io.InputStream;

/**
 * Reads CAMT.053, the bank statement of ISO 20022, in its versions 02, 04 and 08 and all that keep their names.
 * It streams: the statement's entries go to the consumer while they are read, and its balances are checked at its end.
 */
final class Camt053Reader {
    private final CamtXml xml;
    private final StatementConsumer consumer;

    Camt053Reader(InputStream bytes, StatementConsumer consumer) {
        this.xml = new CamtXml(bytes);
        this.consumer = consumer;
    }

    void read() {
        if (!xml.nextChild() || !xml.name().equals("Document")) throw xml.broken("treasury.broken.not-a-statement");
        int statements = 0;
        while (xml.nextChild()) {
            if (!xml.name().equals("BkToCstmrStmt")) throw xml.broken("treasury.broken.not-a-statement");
            statements += readMessage();
        }
        if (statements == 0) throw xml.broken("treasury.broken.no-statement");
    }

    private int readMessage() {
        int statements = 0;
        while (xml.nextChild()) {
            if (xml.name().equals("Stmt")) {
                new CamtStatement(xml, consumer).read();
                statements++;
            } else {
                xml.skip();
            }
        }
        return statements;
    }
}
