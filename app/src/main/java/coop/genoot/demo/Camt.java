package coop.genoot.demo;

import coop.genoot.common.Money;
import coop.genoot.demo.Bank.Extract;
import coop.genoot.demo.Bank.Transfer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Writes statements in CAMT.053, as banks do all over Europe. */
final class Camt {
    private Camt() {}

    static byte[] of(Extract extract) {
        var name = extract.country().code() + extract.number();
        var made = "<CreDtTm>" + extract.day() + "T18:00:00</CreDtTm>";
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">")
                .append("<BkToCstmrStmt><GrpHdr><MsgId>" + name + "</MsgId>" + made + "</GrpHdr><Stmt><Id>" + name)
                .append("</Id><ElctrncSeqNb>" + extract.number() + "</ElctrncSeqNb>" + made)
                .append("<Acct><Id><IBAN>" + extract.account() + "</IBAN></Id><Ccy>EUR</Ccy></Acct>")
                .append(balance("OPBD", extract.opening(), extract.day()))
                .append(balance("CLBD", extract.closing(), extract.day()));
        var lines = extract.lines();
        for (int i = 0; i < lines.size(); i++) xml.append(entry(lines.get(i), name + "-" + i));
        return xml.append("</Stmt></BkToCstmrStmt></Document>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String balance(String code, Money amount, LocalDate day) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">"
                + amount.absolute().toDecimal() + "</Amt><CdtDbtInd>" + sign(amount) + "</CdtDbtInd><Dt><Dt>" + day
                + "</Dt></Dt></Bal>";
    }

    private static String entry(Transfer it, String reference) {
        var remittance = it.reference() == null
                ? "<Ustrd>" + escaped(it.words()) + "</Ustrd>"
                : "<Strd><CdtrRefInf><Ref>" + it.reference() + "</Ref></CdtrRefInf></Strd>";
        return "<Ntry><Amt Ccy=\"EUR\">" + it.amount().absolute().toDecimal() + "</Amt><CdtDbtInd>" + sign(it.amount())
                + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>" + it.on() + "</Dt></BookgDt><ValDt><Dt>" + it.on()
                + "</Dt></ValDt><AcctSvcrRef>" + reference
                + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
                + "<SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>"
                + escaped(it.payer()) + "</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>" + it.iban()
                + "</IBAN></Id></DbtrAcct></RltdPties><RmtInf>" + remittance + "</RmtInf></TxDtls></NtryDtls></Ntry>";
    }

    private static String sign(Money amount) {
        return amount.isNegative() ? "DBIT" : "CRDT";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
