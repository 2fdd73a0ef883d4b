package coop.genoot.sales.quotes.web;

import coop.genoot.home.Fact;
import coop.genoot.platform.Words;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteVerb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a quote is said in the reader's language. */
public final class QuoteWords {
    private QuoteWords() {}

    /** 30 %, 20 %. */
    public static String deposits(Quote quote, Words words) {
        return quote.deposits().stream().map(words::percent).collect(Collectors.joining(", "));
    }

    /** What was answered, row by row. */
    public static List<Fact> proof(Quote quote, Words words) {
        var answer = quote.answer();
        var facts = new ArrayList<Fact>();
        if (answer == null) return facts;
        var what = answer.accepted() ? "sales.quote.proof.accepted" : "sales.quote.proof.refused";
        facts.add(Fact.of(words.text("sales.quote.proof.what"), words.text(what)));
        if (!answer.name().isEmpty()) facts.add(Fact.of(words.text("sales.quote.proof.who"), answer.name()));
        if (!answer.reason().isEmpty()) facts.add(Fact.of(words.text("sales.quote.proof.reason"), answer.reason()));
        facts.add(Fact.of(words.text("sales.quote.proof.when"), words.dateTime(answer.at())));
        if (answer.accepted()) facts.add(Fact.of(words.text("sales.quote.proof.total"), words.money(answer.total())));
        var by = answer.by() == QuoteVerb.By.CLIENT ? "sales.quote.proof.by-client" : "sales.quote.proof.by-manager";
        facts.add(Fact.of(words.text("sales.quote.proof.how"), words.text(by, answer.address())));
        facts.add(Fact.of(words.text("sales.quote.proof.fingerprint"), answer.sha256()));
        return facts;
    }
}
