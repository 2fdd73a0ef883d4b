package coop.genoot.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Writes the CAMT.053 file with which clients pay what is open, one line an invoice, as large banks write it. */
final class Statement {
    private static final String OPEN =
            """
            select open_cents, payer_name, reference, number from treasury.expected_payment
             where open_cents > 0 and entity_id = ? order by subject limit ?""";
    private static final String ENTRY =
            """
            <Ntry><NtryRef>%1$d</NtryRef><Amt Ccy="EUR">%2$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
            <BookgDt><Dt>%3$s</Dt></BookgDt><ValDt><Dt>%3$s</Dt></ValDt><AcctSvcrRef>BENCH%1$09d</AcctSvcrRef>\
            <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>\
            <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">%2$s</Amt>\
            <CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>%4$s</Nm></Pty></Dbtr><DbtrAcct><Id>\
            <IBAN>%5$s</IBAN></Id></DbtrAcct></RltdPties><RltdAgts><DbtrAgt><FinInstnId><BICFI>KREDBEBB</BICFI>\
            </FinInstnId></DbtrAgt></RltdAgts><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp>\
            <Ref>%6$s</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
            """;
    private static final String DAY = "2026-11-20";

    // In a small world there is not enough to pay: good enough to be read, and never taken in.
    private static final String AGAIN_AND_AGAIN =
            """
            select open_cents, payer_name, reference, number
              from treasury.expected_payment cross join generate_series(1, 200) as turn
             where open_cents > 0 and entity_id = ? order by turn, subject limit ?""";

    private final Connection database;
    private final String name;
    private final String open;

    private Statement(Connection database, String name, String open) {
        this.database = database;
        this.name = name;
        this.open = open;
    }

    static Statement payingOnce(Connection database, String name) {
        return new Statement(database, name, OPEN);
    }

    static Statement toBeRead(Connection database, String name) {
        return new Statement(database, name, AGAIN_AND_AGAIN);
    }

    /** At most so many lines over the accounts of all entities; says how many there are. */
    int write(Path file, int most) throws SQLException, IOException {
        int lines = 0;
        try (var writer = Files.newBufferedWriter(file);
                var statement = database.createStatement();
                var accounts = statement.executeQuery(
                        "select entity_id, iban from organisation.bank_account where main order by iban")) {
            writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document"
                    + " xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><GrpHdr><MsgId>"
                    + name + "</MsgId><CreDtTm>" + DAY + "T18:00:00</CreDtTm></GrpHdr>\n");
            while (accounts.next())
                lines += account(writer, accounts.getString(1), accounts.getString(2), most - lines);
            writer.write("</BkToCstmrStmt></Document>\n");
        }
        return lines;
    }

    private int account(BufferedWriter writer, String entity, String iban, int most)
            throws SQLException, IOException {
        if (most <= 0) return 0;
        long total = total(entity, most);
        if (total == 0) return 0;
        writer.write("<Stmt><Id>" + name + iban + "</Id><ElctrncSeqNb>1</ElctrncSeqNb><CreDtTm>" + DAY
                + "T18:00:00</CreDtTm><Acct><Id><IBAN>" + iban + "</IBAN></Id><Ccy>EUR</Ccy></Acct>\n"
                + balance("OPBD", 0) + balance("CLBD", total));
        int lines = 0;
        try (var unpaid = query(open, entity, most);
                var rows = unpaid.executeQuery()) {
            while (rows.next()) {
                writer.write(ENTRY.formatted(
                        ++lines,
                        euros(rows.getLong(1)),
                        DAY,
                        rows.getString(2).replace("&", "&amp;"),
                        payer(rows.getString(2)),
                        rows.getString(3)));
            }
        }
        writer.write("</Stmt>\n");
        return lines;
    }

    private long total(String entity, int most) throws SQLException {
        try (var unpaid = query("select coalesce(sum(open_cents), 0)::bigint from (" + open + ") as open", entity, most);
                var row = unpaid.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private java.sql.PreparedStatement query(String sql, String entity, int most) throws SQLException {
        var query = database.prepareStatement(sql);
        query.setObject(1, java.util.UUID.fromString(entity));
        query.setInt(2, most);
        return query;
    }

    private static String balance(String code, long cents) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + euros(cents)
                + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>" + DAY + "</Dt></Dt></Bal>\n";
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    /** A Belgian account with right check digits, always the same for the same name. */
    private static String payer(String name) {
        long ten = Math.floorMod(name.hashCode() * 2_654_435_761L, 9_999_999_999L) + 1;
        long check = ten % 97 == 0 ? 97 : ten % 97;
        var number = "%010d%02d".formatted(ten, check);
        var digits = new java.math.BigInteger(number + "111400");
        return "BE%02d%s".formatted(98 - digits.mod(java.math.BigInteger.valueOf(97)).intValue(), number);
    }
}
