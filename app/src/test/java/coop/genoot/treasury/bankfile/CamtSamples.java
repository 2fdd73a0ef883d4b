package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Enumeration;
import java.util.NoSuchElementException;

/** Writes CAMT.053 files as a bank does, in any of the versions, the closing balance computed from the entries. */
public final class CamtSamples {
    private final StringBuilder entries = new StringBuilder();
    private final String iban;
    private final String id;
    private final LocalDate day;
    private final Money opening;
    private Money balance;
    private int version = 8;
    private String closing = "";

    private CamtSamples(String iban, String id, LocalDate day, String opening) {
        this.iban = iban;
        this.id = id;
        this.day = day;
        this.opening = Money.euros(opening);
        this.balance = this.opening;
    }

    public static CamtSamples aStatement(String iban, String id, LocalDate day, String opening) {
        return new CamtSamples(iban, id, day, opening);
    }

    public CamtSamples inVersion(int number) {
        version = number;
        return this;
    }

    public CamtSamples closingAt(String amount) {
        closing = amount;
        return this;
    }

    public CamtSamples credit(String amount, String details) {
        return entry(Money.euros(amount), "", "<NtryDtls><TxDtls>" + details + "</TxDtls></NtryDtls>");
    }

    public CamtSamples debit(String amount, String details) {
        return entry(Money.euros(amount).negated(), "", "<NtryDtls><TxDtls>" + details + "</TxDtls></NtryDtls>");
    }

    public CamtSamples pending(String amount) {
        entries.append(entryXml(Money.euros(amount), "", status("PDNG"), ""));
        return this;
    }

    /** An entry with anything before its status and anything after its dates. */
    public CamtSamples entry(Money amount, String flags, String details) {
        balance = balance.plus(amount);
        entries.append(entryXml(amount, flags, status("BOOK"), details));
        return this;
    }

    private String status(String code) {
        return version >= 8 ? "<Sts><Cd>" + code + "</Cd></Sts>" : "<Sts>" + code + "</Sts>";
    }

    private String entryXml(Money amount, String flags, String status, String details) {
        return """
            <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd>%s%s<BookgDt><Dt>%s</Dt></BookgDt>\
            <ValDt><DtTm>%sT00:30:00+02:00</DtTm></ValDt>\
            <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>\
            %s</Ntry>
            """.formatted(amount.absolute().toDecimal(), sign(amount), flags, status, day, day, details);
    }

    public String text() {
        return head() + entries + tail();
    }

    private String head() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%02d"><BkToCstmrStmt>
            <GrpHdr><MsgId>M1</MsgId><CreDtTm>%sT20:00:00</CreDtTm></GrpHdr>
            %s\
            """.formatted(version, day, statementHead());
    }

    private String statementHead() {
        return """
            <Stmt><Id>%s</Id><ElctrncSeqNb>7</ElctrncSeqNb><CreDtTm>%sT20:00:00</CreDtTm>
            <Acct><Id><IBAN>%s</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Genoot</Nm></Ownr></Acct>
            %s\
            """.formatted(id, day, iban, balances());
    }

    private String balances() {
        return balance("OPBD", opening, day.minusDays(1)) + balance("CLBD", closing(), day);
    }

    private Money closing() {
        return closing.isEmpty() ? balance : Money.euros(closing);
    }

    private static String balance(String code, Money amount, LocalDate on) {
        return """
            <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd>\
            <Dt><Dt>%s</Dt></Dt></Bal>
            """.formatted(code, amount.absolute().toDecimal(), sign(amount), on);
    }

    private static String tail() {
        return "</Stmt></BkToCstmrStmt></Document>\n";
    }

    private static String sign(Money amount) {
        return amount.isNegative() ? "DBIT" : "CRDT";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** A file of that many equal credits of one euro, made while it is read, so that it needs no memory itself. */
    public static InputStream aLargeFile(String iban, LocalDate day, int entries) {
        var sample = aStatement(iban, "LARGE", day, "0.00").closingAt(entries + ".00");
        return new SequenceInputStream(new Enumeration<>() {
            private int next = -1;

            @Override
            public boolean hasMoreElements() {
                return next <= entries;
            }

            @Override
            public InputStream nextElement() {
                if (!hasMoreElements()) throw new NoSuchElementException();
                var part = next < 0 ? sample.head() : next == entries ? tail() : sample.largeEntry(next);
                next++;
                return new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private String largeEntry(int number) {
        return entryXml(Money.euros("1.00"), "", status("BOOK"), """
            <AcctSvcrRef>%012d</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>E2E%012d</EndToEndId></Refs>
            <Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Client &amp; zonen %d</Nm>
            <PstlAdr><StrtNm>Kerkstraat</StrtNm><PstCd>9000</PstCd><TwnNm>Gent</TwnNm><Ctry>BE</Ctry></PstlAdr>
            </Pty></Dbtr>
            <DbtrAcct><Id><IBAN>BE68539007547034</IBAN></Id></DbtrAcct></RltdPties>
            <RltdAgts><DbtrAgt><FinInstnId><BICFI>KREDBEBB</BICFI></FinInstnId></DbtrAgt></RltdAgts>
            <RmtInf><Ustrd>Factuur 2026/%06d</Ustrd></RmtInf></TxDtls></NtryDtls>
            """.formatted(number, number, number, number));
    }
}
