package coop.genoot.demo;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bank of the demo world: it collects transfers and writes statements as real banks do, in CAMT.053. */
final class Bank {
    /** Money that somebody sent: with the payment reference, with words, or with nothing to go by. */
    record Transfer(
            Country to,
            LocalDate on,
            Money amount,
            String payer,
            String iban,
            @Nullable String reference,
            String words) {
        /** The same payer and reference, another amount and day. */
        Transfer of(Money part, LocalDate day) {
            return new Transfer(to, day, part, payer, iban, reference, words);
        }
    }

    private static final Map<Country, String> ACCOUNTS =
            Map.of(Country.BELGIUM, "BE68539007547034", Country.FRANCE, "FR7630006000011234567890189");
    private final Map<Country, Money> balances = new HashMap<>();
    private final Map<Country, Integer> numbers = new HashMap<>();
    private final List<Transfer> waiting = new ArrayList<>();

    void receive(Transfer transfer) {
        waiting.add(transfer);
    }

    /** The statement of a day for the account in that country, or nothing when nothing happened. */
    byte @Nullable [] statement(Country country, LocalDate day) {
        var lines = waiting.stream()
                .filter(it -> it.to().equals(country) && !it.on().isAfter(day))
                .toList();
        if (lines.isEmpty()) return null;
        waiting.removeAll(lines);
        var opening = balances.getOrDefault(country, Money.noEuros());
        var closing = lines.stream().map(Transfer::amount).reduce(opening, Money::plus);
        balances.put(country, closing);
        int number = numbers.merge(country, 1, Integer::sum);
        return text(country, day, number, opening, closing, lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(
            Country country, LocalDate day, int number, Money opening, Money closing, List<Transfer> lines) {
        var xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">")
                .append("<BkToCstmrStmt><GrpHdr><MsgId>")
                .append(country.code())
                .append(number)
                .append("</MsgId><CreDtTm>")
                .append(day)
                .append("T18:00:00</CreDtTm></GrpHdr><Stmt><Id>")
                .append(country.code())
                .append(number)
                .append("</Id><ElctrncSeqNb>")
                .append(number)
                .append("</ElctrncSeqNb><CreDtTm>")
                .append(day)
                .append("T18:00:00</CreDtTm><Acct><Id><IBAN>")
                .append(ACCOUNTS.get(country))
                .append("</IBAN></Id><Ccy>EUR</Ccy></Acct>")
                .append(balance("OPBD", opening, day))
                .append(balance("CLBD", closing, day));
        for (int i = 0; i < lines.size(); i++) xml.append(entry(lines.get(i), country.code() + number + "-" + i));
        return xml.append("</Stmt></BkToCstmrStmt></Document>\n").toString();
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
