package coop.genoot.journeys;

import coop.genoot.common.Money;
import java.time.LocalDate;

/** A bank statement with one transfer on it, as the bank of the Belgian cooperative would write it. */
record Statement(String id, LocalDate day, Money opening, Money amount, String payer, String remittance) {
    static final String ACCOUNT = "BE68539007547034";

    String camt() {
        return camt(opening.plus(amount));
    }

    /** The same, claiming a closing balance that the lines do not lead to. */
    String brokenCamt() {
        return camt(opening.plus(amount).plus(Money.euros("1.00")));
    }

    private String camt(Money closing) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
                <GrpHdr><MsgId>%1$s</MsgId><CreDtTm>%2$sT18:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>%1$s</Id><CreDtTm>%2$sT18:00:00</CreDtTm><Acct><Id><IBAN>%3$s</IBAN></Id><Ccy>EUR</Ccy></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%4$s</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>%2$s</Dt></Dt></Bal>
                <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%5$s</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>%2$s</Dt></Dt></Bal>
                <Ntry><Amt Ccy="EUR">%6$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>%2$s</Dt></BookgDt><ValDt><Dt>%2$s</Dt></ValDt><AcctSvcrRef>%1$s-1</AcctSvcrRef>
                <NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>%8$s</Nm></Pty></Dbtr></RltdPties>
                <RmtInf>%7$s</RmtInf></TxDtls></NtryDtls></Ntry>
                </Stmt></BkToCstmrStmt></Document>
                """
                .strip()
                .formatted(
                        id,
                        day,
                        ACCOUNT,
                        opening.toDecimal(),
                        closing.toDecimal(),
                        amount.toDecimal(),
                        remittance,
                        payer);
    }
}
