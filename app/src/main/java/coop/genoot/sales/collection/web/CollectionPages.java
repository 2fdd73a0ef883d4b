package coop.genoot.sales.collection.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.collection.CollectionFile;
import coop.genoot.sales.collection.DebtCollection;
import coop.genoot.sales.collection.DebtCollection.Proposal;
import coop.genoot.sales.collection.DebtCollection.Running;
import coop.genoot.sales.invoices.Invoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the page of an invoice that is or could be handed over. */
@Component
class CollectionPages {
    private final DebtCollection collection;
    private final WordsOf words;

    CollectionPages(DebtCollection collection, WordsOf words) {
        this.collection = collection;
        this.words = words;
    }

    /** Nothing when it is not handed over and cannot be by this reader. */
    Optional<CollectionPage> of(Actor me, Invoice invoice, @Nullable String refused) {
        var t = words.in(me.language());
        var running = collection.of(me, invoice);
        if (running.isPresent()) return Optional.of(running(invoice, running.get(), refused, t));
        return collection.proposal(me, invoice).map(it -> proposed(invoice, it, refused, t));
    }

    private static CollectionPage proposed(Invoice invoice, Proposal it, @Nullable String refused, Words t) {
        var file = it.file();
        return new CollectionPage(
                t.text("sales.collection.title", invoice.number()),
                crumbs(invoice, t),
                t.text("sales.collection.lead", it.team()),
                facts(file, t),
                file.contact(),
                papers(invoice, file, t),
                address(invoice),
                UUID.randomUUID().toString(),
                false,
                refused);
    }

    private static CollectionPage running(Invoice invoice, Running it, @Nullable String refused, Words t) {
        var papers = new ArrayList<Link>();
        papers.add(Link.to(address(invoice) + "/file", t.text("sales.collection.file")));
        it.standing()
                .ifPresent(
                        where -> papers.add(Link.to(where.page(), t.text("sales.collection.request", where.number()))));
        return new CollectionPage(
                t.text("sales.collection.title", invoice.number()),
                crumbs(invoice, t),
                t.text(
                        "sales.collection.running",
                        t.dateTime(it.asked().at()),
                        it.asked().whoName()),
                List.of(),
                List.of(),
                papers,
                address(invoice),
                null,
                it.recallable(),
                refused);
    }

    private static List<Fact> facts(CollectionFile file, Words t) {
        var facts = new ArrayList<Fact>();
        file.payments()
                .forEach(it ->
                        facts.add(Fact.of(t.text("sales.collection.paid", t.date(it.on())), t.money(it.amount()))));
        facts.add(Fact.of(t.text("sales.collection.open"), t.money(file.claim().open())));
        facts.add(Fact.of(
                t.text("sales.collection.interest"), t.money(file.claim().interestInAll())));
        facts.add(Fact.of(t.text("sales.collection.costs"), t.money(file.claim().costs())));
        facts.add(Fact.of(t.text("sales.collection.total"), t.money(file.claim().total())));
        return facts;
    }

    private static List<Link> papers(Invoice invoice, CollectionFile file, Words t) {
        var page = "/invoices/" + invoice.id();
        var papers = new ArrayList<Link>();
        papers.add(Link.to(page + "/pdf", t.text("sales.collection.paper.invoice", invoice.number())));
        file.reminders()
                .forEach(it -> papers.add(Link.to(
                        page + "/reminders/" + it.kind(),
                        it.mail().message().subject() + " · " + t.dateTime(it.sent()))));
        papers.add(Link.to(
                page + "/formal-notice",
                t.text("sales.collection.paper.notice", t.date(file.notice().madeOn()))));
        return papers;
    }

    private static List<Link> crumbs(Invoice invoice, Words t) {
        return List.of(
                Link.to("/invoices", t.text("sales.invoice.list.title")),
                Link.to(
                        "/invoices/" + invoice.id(),
                        t.text(invoice.content().kind().key()) + " " + invoice.number()));
    }

    private static String address(Invoice invoice) {
        return "/invoices/" + invoice.id() + "/collection";
    }
}
