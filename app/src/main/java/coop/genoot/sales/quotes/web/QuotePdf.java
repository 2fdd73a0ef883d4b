package coop.genoot.sales.quotes.web;

import coop.genoot.platform.WordsOf;
import coop.genoot.platform.documents.Pdf;
import coop.genoot.sales.quotes.Quote;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes a quote as a PDF in the client's language: the same sheet as on the screen. */
@Component
class QuotePdf {
    private final TemplateEngine engine;
    private final WordsOf words;
    private final Pdf pdf;

    QuotePdf(TemplateEngine engine, WordsOf words, Pdf pdf) {
        this.engine = engine;
        this.words = words;
        this.pdf = pdf;
    }

    byte[] of(Quote quote) {
        var language = words.in(quote.language());
        var answer = quote.answer();
        var lines = answer == null || !answer.accepted() ? quote.lines() : quote.chosen(Set.copyOf(answer.lines()));
        var title = language.text("sales.quote.numbered", quote.number());
        var output = new StringOutput();
        engine.render(
                "sales/quote-pdf.jte",
                Map.<String, Object>of("d", language, "quote", quote, "lines", lines, "title", title),
                output);
        return pdf.render(output.toString(), quote.language(), title);
    }
}
