package coop.genoot.sales.quotes.web;

import coop.genoot.platform.WordsOf;
import coop.genoot.platform.documents.Pdf;
import coop.genoot.sales.documents.Look;
import coop.genoot.sales.documents.Sheets;
import coop.genoot.sales.quotes.Quote;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How a quote is drawn in the client's language: the same sheet on the screen and as a PDF. */
@Component
class QuoteSheets {
    private final TemplateEngine engine;
    private final WordsOf words;
    private final Sheets sheets;

    QuoteSheets(TemplateEngine engine, WordsOf words, Sheets sheets) {
        this.engine = engine;
        this.words = words;
        this.sheets = sheets;
    }

    /** The brand as it was frozen with the quote. */
    Look look(Quote quote) {
        var it = quote.letterhead();
        return sheets.look(it.primary(), it.accent(), it.layout(), it.letters(), it.logo(), it.logoSha256());
    }

    byte[] pdf(Quote quote) {
        var language = words.in(quote.language());
        var answer = quote.answer();
        var lines = answer == null || !answer.accepted() ? quote.lines() : quote.chosen(Set.copyOf(answer.lines()));
        var look = look(quote);
        var output = new StringOutput();
        var model = Map.<String, Object>of("d", language, "quote", quote, "lines", lines, "look", look, "paper", true);
        engine.render("sales/quote-sheet.jte", model, output);
        var head = quote.letterhead();
        var name = language.text("sales.quote.numbered", quote.number()) + " · " + head.activity();
        var paper = new Sheets.Printed(
                output.toString(), look, language, name, head.seller(), head.sellerColour());
        return sheets.print(paper, quote.sentAt(), Pdf.Completion.NOTHING);
    }
}
