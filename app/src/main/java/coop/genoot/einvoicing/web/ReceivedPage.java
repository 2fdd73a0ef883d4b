package coop.genoot.einvoicing.web;

import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.einvoicing.Finding;
import coop.genoot.einvoicing.ReceivedInvoices.Opened;
import coop.genoot.einvoicing.RoutingPlaces;
import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Sum;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A received e-invoice as a person reads it. */
public record ReceivedPage(
        String title,
        String payable,
        List<String> warnings,
        List<Fact> facts,
        List<Fact> seller,
        List<Fact> buyer,
        Table lines,
        Table vat,
        List<Sum> sums,
        List<String> notes,
        List<Link> files,
        List<Option> places,
        Typed typed,
        String address) {
    public ReceivedPage {
        warnings = List.copyOf(warnings);
        facts = List.copyOf(facts);
        seller = List.copyOf(seller);
        buyer = List.copyOf(buyer);
        sums = List.copyOf(sums);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
        places = List.copyOf(places);
    }

    static ReceivedPage of(Opened opened, List<RoutingPlaces.Place> places, Words t) {
        var document = opened.reading().document();
        var words = new DocumentInWords(document, t);
        var address = "/e-invoices/received/" + opened.invoice().id();
        var activity = opened.invoice().activity();
        var kind = document.kind().isCreditNote() ? "einvoicing.title.credit" : "einvoicing.title.invoice";
        return new ReceivedPage(
                t.text(kind, document.number(), document.seller().name()),
                t.money(document.totals().payable()),
                opened.reading().findings().stream()
                        .filter(Finding::blocking)
                        .map(it -> sentence(it, t))
                        .toList(),
                words.facts(),
                words.seller(),
                words.buyer(),
                words.lines(),
                words.vat(),
                words.sums(),
                document.notes().stream().map(it -> it.text()).toList(),
                files(opened, address, t),
                places.stream()
                        .map(it -> new Option(it.activity().toString(), it.name(), null))
                        .toList(),
                activity == null ? Typed.nothing() : Typed.of(Map.of("activity", activity.toString())),
                address);
    }

    /** The rule and its own words: what our forms would say to a member means nothing to a receiver. */
    private static String sentence(Finding finding, Words t) {
        return t.text("einvoicing.rule.other", finding.rule(), finding.officialText());
    }

    private static List<Link> files(Opened opened, String address, Words t) {
        var pdf = opened.reading().form() == EInvoicing.Form.FACTUR_X;
        var original = Link.to(address + "/file", t.text(pdf ? "einvoicing.file.pdf" : "einvoicing.file.xml"));
        var attachments = opened.reading().document().attachments();
        var more = IntStream.range(0, attachments.size())
                .mapToObj(i -> Link.to(
                        address + "/attachments/" + i, attachments.get(i).fileName()));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(original), more)
                .toList();
    }
}
