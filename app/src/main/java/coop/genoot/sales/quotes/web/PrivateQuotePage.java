package coop.genoot.sales.quotes.web;

import coop.genoot.home.Brand;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import coop.genoot.sales.documents.Look;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteStatus;
import java.util.List;
import java.util.Set;

/**
 * A quote for the client who holds its private link.
 *
 * @param status as it is true today
 * @param taken positions of the optional lines the client has chosen so far
 * @param address of this page, with its secret
 */
public record PrivateQuotePage(
        Quote quote,
        QuoteStatus status,
        Set<Integer> taken,
        Typed typed,
        String address,
        Look look,
        Words words) {
    public PrivateQuotePage {
        taken = Set.copyOf(taken);
    }

    /** The lines with the choice that stands on the screen. */
    public List<DocumentLine> lines() {
        var answer = quote.answer();
        return answer != null && answer.accepted() ? quote.chosen(Set.copyOf(answer.lines())) : quote.chosen(taken);
    }

    public Totals totals() {
        return Totals.of(lines());
    }

    /** The lines that can be taken or left, each with what it costs without VAT. */
    public List<Option> choices() {
        return quote.options().stream()
                .map(it -> Option.of(String.valueOf(it.position()), it.description())
                        .withHint(words.text("sales.private.without-vat", words.money(it.net()))))
                .toList();
    }

    public Brand brand() {
        var head = quote.letterhead();
        var brand = Brand.of(head.activity(), look.primary().hex());
        return look.logo() == null ? brand : brand.withLogo(look.logo());
    }
}
