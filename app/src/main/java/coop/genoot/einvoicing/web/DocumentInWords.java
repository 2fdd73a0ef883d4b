package coop.genoot.einvoicing.web;

import coop.genoot.common.Money;
import coop.genoot.einvoicing.Party;
import coop.genoot.einvoicing.TradeDocument;
import coop.genoot.einvoicing.TradeLine;
import coop.genoot.einvoicing.Vat;
import coop.genoot.home.Fact;
import coop.genoot.home.Sum;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Table.Row;
import coop.genoot.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An e-invoice in the reader's words: codes become names, and what is absent is not shown. */
record DocumentInWords(TradeDocument document, Words t) {
    private static final Set<String> KNOWN_UNITS =
            Set.of("C62", "HUR", "DAY", "WEE", "MON", "KMT", "KGM", "MTR", "MTK");

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var references = document.references();
        fact(facts, "einvoicing.number", document.number());
        fact(facts, "einvoicing.issued-on", t.date(document.issuedOn()));
        var due = document.dueOn();
        fact(facts, "einvoicing.due-on", due == null ? null : t.date(due));
        fact(facts, "einvoicing.period", days(document.period()));
        fact(facts, "einvoicing.buyer-reference", references.buyer());
        fact(facts, "einvoicing.order", references.order());
        fact(facts, "einvoicing.contract", references.contract());
        references.preceding().forEach(it -> fact(facts, "einvoicing.preceding", it.number()));
        fact(facts, "einvoicing.terms", document.paymentTerms());
        var payment = document.payment();
        if (payment != null) {
            fact(facts, "einvoicing.payment-reference", payment.reference());
            payment.accounts().forEach(it -> fact(facts, "einvoicing.account", it.iban()));
        }
        return facts;
    }

    List<Fact> seller() {
        return party(document.seller());
    }

    /** To whom it is addressed: whoever takes it to its Activity looks there. */
    List<Fact> buyer() {
        return party(document.buyer());
    }

    private List<Fact> party(Party party) {
        var facts = new ArrayList<Fact>();
        fact(facts, "einvoicing.name", party.name());
        fact(facts, "einvoicing.trading-name", party.tradingName());
        fact(facts, "einvoicing.address", address(party.address()));
        fact(facts, "einvoicing.vat-number", party.vatNumber());
        var legal = party.legalId();
        fact(facts, "einvoicing.company-number", legal == null ? null : legal.value());
        var contact = party.contact();
        if (contact != null) {
            fact(facts, "einvoicing.contact", contact.name());
            fact(facts, "einvoicing.telephone", contact.telephone());
            fact(facts, "einvoicing.email", contact.email());
        }
        return facts;
    }

    Table lines() {
        return Table.of(
                t.text("einvoicing.lines"),
                List.of(
                        Column.words(t.text("einvoicing.line.what")),
                        Column.number(t.text("einvoicing.line.quantity")),
                        Column.number(t.text("einvoicing.line.price")),
                        Column.number(t.text("einvoicing.line.vat")),
                        Column.number(t.text("einvoicing.line.net"))),
                document.lines().stream().map(this::row).toList());
    }

    private Row row(TradeLine line) {
        var adjustments = line.adjustments().stream().map(it -> reason(it) + " " + t.money(it.signed()));
        var more = Stream.concat(Stream.of(line.description(), line.note(), days(line.period())), adjustments)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        var what = Cell.of(line.name());
        return Row.of(
                more.isEmpty() ? what : what.with(more),
                Cell.of(t.number(line.quantity()) + " " + unit(line.unit())),
                Cell.of(price(line)),
                Cell.of(tax(line.vat())),
                Cell.of(t.amount(line.net())));
    }

    /** With cents like every amount, or with all its decimals when it has more. */
    private String price(TradeLine line) {
        var price = line.price();
        if (price.scale() > 2) return t.number(price);
        return t.amount(new Money(price.movePointRight(2).longValueExact(), document.currency()));
    }

    Table vat() {
        return Table.of(
                t.text("einvoicing.vat"),
                List.of(
                        Column.words(t.text("einvoicing.line.vat")),
                        Column.number(t.text("einvoicing.vat.base")),
                        Column.number(t.text("einvoicing.vat.amount"))),
                document.vat().stream()
                        .map(it -> {
                            var reason = it.vat().exemptionReason();
                            var name = Cell.of(tax(it.vat()));
                            return Row.of(
                                    reason == null ? name : name.with(reason),
                                    Cell.of(t.amount(it.base())),
                                    Cell.of(t.amount(it.amount())));
                        })
                        .toList());
    }

    List<Sum> sums() {
        var totals = document.totals();
        var sums = new ArrayList<Sum>();
        sums.add(Sum.of(t.text("einvoicing.sum.lines"), t.money(totals.lines())));
        document.adjustments().forEach(it -> sums.add(Sum.of(reason(it), t.money(it.signed()))));
        sums.add(Sum.of(t.text("einvoicing.sum.vat"), t.money(totals.vat())));
        sums.add(Sum.of(t.text("einvoicing.sum.with-vat"), t.money(totals.withVat())));
        unlessZero(sums, "einvoicing.sum.prepaid", totals.prepaid().negated());
        unlessZero(sums, "einvoicing.sum.rounding", totals.rounding());
        sums.add(Sum.total(t.text("einvoicing.payable"), t.money(totals.payable())));
        return sums;
    }

    private String reason(TradeDocument.Adjustment adjustment) {
        var reason = adjustment.reason();
        if (reason != null) return reason;
        return adjustment.charge() ? t.text("einvoicing.sum.surcharge") : t.text("einvoicing.sum.discount");
    }

    private void unlessZero(List<Sum> sums, String key, Money amount) {
        if (!amount.isZero()) sums.add(Sum.of(t.text(key), t.money(amount)));
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) facts.add(Fact.of(t.text(key), value));
    }

    private String tax(Vat vat) {
        return vat.category() == Vat.Category.STANDARD
                ? t.percent(vat.rate())
                : t.text("einvoicing.vat." + vat.category().code().toLowerCase(Locale.ROOT));
    }

    private String unit(String code) {
        return KNOWN_UNITS.contains(code) ? t.text("einvoicing.unit." + code.toLowerCase(Locale.ROOT)) : code;
    }

    private @Nullable String days(TradeDocument.@Nullable Days days) {
        if (days == null) return null;
        return Stream.of(days.from(), days.until())
                .map(it -> it == null ? "…" : t.shortDate(it))
                .collect(Collectors.joining(" – "));
    }

    private String address(Party.Address it) {
        var country = it.country();
        var town = Stream.of(it.postCode(), it.city()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        var name = country == null ? null : country.displayName(t.language());
        return Stream.of(it.line1(), it.line2(), it.line3(), town, name)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
