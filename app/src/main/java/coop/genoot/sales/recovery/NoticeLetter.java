package coop.genoot.sales.recovery;

import coop.genoot.common.Language;
import coop.genoot.platform.documents.Pdf;
import coop.genoot.sales.documents.Sheets;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.reminders.LateClaim;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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

    /** A letter on paper. {@code ending} is the last word of its file name, in the client's language. */
    record Letter(LateClaim claim, LocalDate madeOn, LocalDate payBy, String ending, byte[] pdf) {}

    Letter of(Invoice invoice, LateClaim claim, LocalDate madeOn, LocalDate payBy) {
        var sheet = sheets.of(invoice.content()).onPaper();
        var t = sheet.words();
        var content = new NoticeContent(sheet, claim, madeOn, payBy, t.text(law(invoice, claim)));
        var body = new StringOutput();
        pages.render("sales/recovery/letter.jte", Map.of("letter", content), body);
        var seller = invoice.content().parties().seller();
        var name = t.text("sales.notice.letter.kind") + " · " + invoice.number();
        var paper = new Sheets.Printed(body.toString(), sheet.look(), t, name, seller.legalName(), seller.colour());
        var pdf = sheets.print(paper, clock.instant(), Pdf.Completion.NOTHING);
        return new Letter(claim, madeOn, payBy, ending(t.language()), pdf);
    }

    private static String law(Invoice invoice, LateClaim claim) {
        var parties = invoice.content().parties();
        boolean french = parties.seller().country().equals("FR");
        if (parties.buyer().business())
            return french ? "sales.notice.letter.law.fr.business" : "sales.notice.letter.law.be.business";
        if (french) return "sales.notice.letter.law.fr.consumer";
        return claim.costs().isZero()
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
