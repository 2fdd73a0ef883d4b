package coop.genoot.sales.recovery;

import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.platform.documents.Pdf;
import coop.genoot.sales.documents.Sheets;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.reminders.LateClaim;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws a formal notice in the client's language, as PDF/A: what is open, what is added by which law, until when. */
@Component
class NoticeLetter {
    private final Sheets sheets;
    private final TemplateEngine pages;
    private final Clock clock;

    NoticeLetter(Sheets sheets, TemplateEngine pages, Clock clock) {
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
    }

    /** An invoice that is asked for, with what is asked. */
    record Part(Invoice invoice, LateClaim claim) {}

    /**
     * A letter on paper about one or several invoices of a client. {@code ending} is the last word of its file name, in
     * the client's language.
     */
    record Letter(List<Part> parts, LocalDate madeOn, LocalDate payBy, String ending, byte[] pdf) {
        Letter {
            parts = List.copyOf(parts);
        }

        Money total() {
            return NoticeContent.total(parts);
        }
    }

    Letter of(List<Part> parts, LocalDate madeOn, LocalDate payBy) {
        var invoice = parts.getFirst().invoice();
        var sheet = sheets.of(invoice.content()).onPaper();
        var t = sheet.words();
        var content = new NoticeContent(sheet, NoticeContent.of(parts), madeOn, payBy, t.text(law(parts)));
        var body = new StringOutput();
        pages.render("sales/recovery/letter.jte", Map.of("letter", content), body);
        var seller = invoice.content().parties().seller();
        var name = t.text("sales.notice.letter.kind") + " · " + numbers(parts);
        var paper = new Sheets.Printed(body.toString(), sheet.look(), t, name, seller.legalName(), seller.colour());
        var pdf = sheets.print(paper, clock.instant(), Pdf.Completion.NOTHING);
        return new Letter(parts, madeOn, payBy, ending(t.language()), pdf);
    }

    static String numbers(List<Part> parts) {
        return parts.stream().map(it -> it.invoice().number()).collect(Collectors.joining(", "));
    }

    private static String law(List<Part> parts) {
        var parties = parts.getFirst().invoice().content().parties();
        boolean french = parties.seller().country().equals("FR");
        if (parties.buyer().business())
            return french ? "sales.notice.letter.law.fr.business" : "sales.notice.letter.law.be.business";
        if (french) return "sales.notice.letter.law.fr.consumer";
        return parts.stream().allMatch(it -> it.claim().costs().isZero())
                ? "sales.notice.letter.law.be.consumer.free"
                : "sales.notice.letter.law.be.consumer";
    }

    private static String ending(Language language) {
        return switch (language) {
            case NL -> "ingebrekestelling";
            case FR -> "mise-en-demeure";
            case EN -> "formal-notice";
        };
    }
}
