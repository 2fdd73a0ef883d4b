package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code Stmt} of a CAMT.053 file while it is read. The schema puts its balances before its entries. */
final class CamtStatement {
    /** The balances of booked money; the others (available, forward, information) say nothing about the entries. */
    private enum Kind {
        OPBD,
        PRCD,
        ITBD,
        LAST_ITBD,
        CLBD
    }

    private record Balance(Money amount, LocalDate on) {}

    private final CamtXml xml;
    private final StatementConsumer consumer;
    private final Map<Kind, Balance> balances = new EnumMap<>(Kind.class);
    private String id = "";
    private String electronicNumber = "";
    private String legalNumber = "";
    private String page = "";
    private String account = "";
    private String holder = "";
    private boolean copy;
    private @Nullable Currency accountCurrency;
    private @Nullable StatementInProgress progress;

    CamtStatement(CamtXml xml, StatementConsumer consumer) {
        this.xml = xml;
        this.consumer = consumer;
    }

    void read() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Id" -> id = xml.text();
                case "ElctrncSeqNb" -> electronicNumber = xml.text();
                case "LglSeqNb" -> legalNumber = xml.text();
                case "StmtPgntn" -> page = readPage();
                case "CpyDplctInd" -> copy = xml.text().contains("DUP");
                case "Acct" -> readAccount();
                case "Bal" -> readBalance();
                case "Ntry" -> readEntry();
                default -> xml.skip();
            }
        }
        var onlyInterim = balances.containsKey(Kind.OPBD) ? Kind.ITBD : Kind.CLBD;
        var closing = balance("CLBD", Kind.CLBD, Kind.LAST_ITBD, onlyInterim);
        begun().end(
                        xml.line(),
                        xml.inCurrency(closing.amount(), begun().statement().currency()),
                        closing.on());
    }

    private String readPage() {
        var number = "";
        while (xml.nextChild()) {
            if (xml.name().equals("PgNb")) number = xml.text();
            else xml.skip();
        }
        return number;
    }

    private void readAccount() {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Id" -> account = xml.codes().replace(" ", "");
                case "Ccy" -> accountCurrency = readCurrency();
                case "Ownr" -> holder = CamtParty.nameIn(xml);
                default -> xml.skip();
            }
        }
    }

    private Currency readCurrency() {
        var code = xml.text();
        return BankCurrency.of(code).orElseThrow(() -> xml.broken("treasury.broken.currency-code", code));
    }

    private void readBalance() {
        var type = "";
        var debit = false;
        Money amount = null;
        LocalDate on = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Tp" -> type = xml.codes();
                // Only the balances of booked money must be in a currency that we can keep.
                case "Amt" -> amount = kind(type).isPresent() ? xml.amount() : skipped();
                case "CdtDbtInd" -> debit = xml.text().equals("DBIT");
                case "Dt" -> on = xml.chosenDate();
                default -> xml.skip();
            }
        }
        if (kind(type).isEmpty()) return;
        if (amount == null || on == null) throw xml.broken("treasury.broken.missing", amount == null ? "Amt" : "Dt");
        keep(kind(type).get(), new Balance(debit ? amount.negated() : amount, on));
    }

    private @Nullable Money skipped() {
        xml.skip();
        return null;
    }

    private static Optional<Kind> kind(String type) {
        return Stream.of(Kind.OPBD, Kind.PRCD, Kind.ITBD, Kind.CLBD)
                .filter(kind -> type.startsWith(kind.name()))
                .findAny();
    }

    private void keep(Kind kind, Balance balance) {
        boolean second = kind == Kind.ITBD && balances.containsKey(kind);
        balances.put(second ? Kind.LAST_ITBD : kind, balance);
    }

    private void readEntry() {
        var entry = new CamtEntry(xml, begun().statement());
        entry.read();
        entry.lines().forEach(begun()::add);
    }

    private StatementInProgress begun() {
        if (progress == null) progress = new StatementInProgress(head(), consumer);
        return progress;
    }

    private BankStatement head() {
        if (id.isEmpty()) throw xml.broken("treasury.broken.missing", "Id");
        if (account.isEmpty()) throw xml.broken("treasury.broken.missing", "Acct");
        var opening = balance("OPBD", Kind.OPBD, Kind.PRCD, Kind.ITBD);
        var currency = accountCurrency == null ? opening.amount().currency() : accountCurrency;
        var number = Stream.of(legalNumber, electronicNumber, id)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(id);
        var identity = page.isEmpty() || page.equals("1") ? id : id + "/" + page;
        return new BankStatement(
                BankStatement.Format.CAMT_053,
                account,
                currency,
                holder,
                identity,
                number,
                opening.on(),
                xml.inCurrency(opening.amount(), currency),
                copy);
    }

    private Balance balance(String name, Kind... inOrder) {
        return Stream.of(inOrder)
                .filter(balances::containsKey)
                .map(balances::get)
                .findFirst()
                .orElseThrow(() -> xml.broken("treasury.broken.missing", name));
    }
}
