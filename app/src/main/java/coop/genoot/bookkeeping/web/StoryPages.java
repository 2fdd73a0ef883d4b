package coop.genoot.bookkeeping.web;

import coop.genoot.bookkeeping.AccountStory;
import coop.genoot.bookkeeping.Claim;
import coop.genoot.common.Money;
import coop.genoot.home.Fact;
import coop.genoot.home.Sum;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.JournalEntry;
import coop.genoot.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the page about one document together. */
final class StoryPages {
    private StoryPages() {}

    static StoryPage page(String account, AccountStory story, Words t) {
        var claim = story.claim();
        var title = t.text("bookkeeping.story.title", claim.number());
        return new StoryPage(
                title,
                account,
                "/invoices/" + claim.subject(),
                facts(claim, story.open(), t),
                sums(story, t),
                parts(story, t),
                table(story, t));
    }

    private static List<Fact> facts(Claim claim, Money open, Words t) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("bookkeeping.column.counterpart"), claim.counterpart()));
        facts.add(Fact.of(t.text("bookkeeping.story.issued"), t.date(claim.issuedOn())));
        if (claim.client() != null) {
            facts.add(Fact.of(t.text("bookkeeping.story.due"), t.date(claim.dueOn())));
            facts.add(Fact.of(t.text("bookkeeping.story.open"), t.money(open)));
        }
        return facts;
    }

    /** From what the client pays to what is the Activity's. */
    private static List<Sum> sums(AccountStory story, Words t) {
        var claim = story.claim();
        var sums = new ArrayList<Sum>();
        sums.add(Sum.of(t.text("bookkeeping.story.total"), t.amount(claim.total())));
        var vat = claim.total().minus(claim.net());
        if (!vat.isZero())
            sums.add(Sum.of(t.text("bookkeeping.story.vat"), t.amount(vat.negated()))
                    .because(t.text("bookkeeping.story.vat.why")));
        sums.add(Sum.of(
                        t.text("bookkeeping.story.contribution"),
                        t.amount(claim.contribution().negated()))
                .because(t.percent(claim.rate())));
        sums.add(Sum.total(t.text("bookkeeping.story.own"), t.amount(claim.own())));
        if (!story.credited().isZero())
            sums.add(Sum.of(
                    t.text("bookkeeping.story.credited"),
                    t.amount(story.credited().negated())));
        return sums;
    }

    private static List<Sum> parts(AccountStory story, Words t) {
        return story.parts().stream()
                .map(part -> Sum.of(part.name().in(t.language()), t.amount(part.amount())))
                .toList();
    }

    private static Table table(AccountStory story, Words t) {
        var columns = List.of(
                Column.words(t.text("bookkeeping.column.what")),
                Column.words(t.text("bookkeeping.column.day")),
                Column.number(t.text("bookkeeping.story.client")),
                Column.number(t.text("bookkeeping.story.way")),
                Column.number(t.text("bookkeeping.story.available")));
        var rows = story.entries().stream()
                .map(entry -> row(entry, story.claim(), t))
                .toList();
        return Table.of(t.text("bookkeeping.story.entries"), columns, rows);
    }

    private static Table.Row row(JournalEntry entry, Claim claim, Words t) {
        var kind = "bookkeeping.kind."
                + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var mine = claim.activity();
        return Table.Row.of(
                Cell.of(t.text(kind)).with(entry.detail().getOrDefault("number", "")),
                Cell.of(t.shortDate(entry.on())),
                amount(entry.sumOn(AccountKind.CLIENT_RECEIVABLE, mine), t),
                amount(entry.sumOn(AccountKind.ON_ITS_WAY, mine).negated(), t),
                amount(entry.sumOn(AccountKind.AVAILABLE, mine).negated(), t));
    }

    private static Cell amount(Money amount, Words t) {
        return amount.isZero() ? Cell.blank() : Cell.of(t.amount(amount));
    }
}
