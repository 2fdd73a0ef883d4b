package coop.genoot.sales.quotes.web;

import coop.genoot.activities.Activities;
import coop.genoot.home.Link;
import coop.genoot.home.documents.DocumentLinks;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.InvoicedSoFar;
import coop.genoot.sales.InvoicingPlan;
import coop.genoot.sales.quotes.Order;
import coop.genoot.sales.quotes.Orders;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.QuoteLinks;
import coop.genoot.sales.quotes.QuoteStep;
import coop.genoot.sales.quotes.Quotes;
import coop.genoot.sales.undelivered.UndeliveredMoments;
import coop.genoot.timeline.StepMoments;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One quote, and the steps its managers take with it. */
@Controller
@RequestMapping("/quotes/{quote}")
class QuotesController {
    private final Quotes quotes;
    private final QuoteAnswers answers;
    private final QuoteLinks links;
    private final QuoteSheets sheets;
    private final Pages pages;

    QuotesController(Quotes quotes, QuoteAnswers answers, QuoteLinks links, QuoteSheets sheets, Pages pages) {
        this.quotes = quotes;
        this.answers = answers;
        this.links = links;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping
    String show(Actor me, @PathVariable QuoteId quote, @ModelAttribute("link") @Nullable String link, Model model) {
        var found = NotHere.unless(quotes.find(me, quote));
        model.addAttribute("page", pages.of(me, found, quotes.steps(me, quote), link));
        return "sales/quote";
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> download(Actor me, @PathVariable QuoteId quote) {
        return file(sheets, NotHere.unless(quotes.find(me, quote)));
    }

    /** Makes another private address, to give to the client by hand; it is shown this once. */
    @PostMapping("/link")
    String link(Actor me, @PathVariable QuoteId quote, RedirectAttributes shown) {
        shown.addFlashAttribute("link", links.make(me, NotHere.unless(quotes.find(me, quote))));
        return "redirect:/quotes/" + quote;
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor me, @PathVariable QuoteId quote, @RequestParam(defaultValue = "") String why) {
        NotHere.unless(quotes.find(me, quote));
        quotes.withdraw(me, quote, why);
        return "redirect:/quotes/" + quote;
    }

    @PostMapping("/production")
    String start(Actor me, @PathVariable QuoteId quote) {
        NotHere.unless(quotes.find(me, quote));
        quotes.start(me, quote);
        return "redirect:/quotes/" + quote;
    }

    @PostMapping("/completion")
    String finish(Actor me, @PathVariable QuoteId quote) {
        NotHere.unless(quotes.find(me, quote));
        quotes.finish(me, quote);
        return "redirect:/quotes/" + quote;
    }

    /** Writes down a yes that the client said otherwise. */
    @PostMapping("/acceptance")
    String accept(
            Actor me,
            @PathVariable QuoteId quote,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<String> take,
            @RequestParam(defaultValue = "") String seen) {
        NotHere.unless(quotes.find(me, quote));
        var typed = new QuoteAnswers.Acceptance(name, PrivateQuoteController.positions(take), seen);
        answers.accept(me, quote, typed, QuoteAnswer.Origin.UNKNOWN);
        return "redirect:/quotes/" + quote;
    }

    /** Writes down a no that the client said otherwise. */
    @PostMapping("/refusal")
    String refuse(Actor me, @PathVariable QuoteId quote, @RequestParam(defaultValue = "") String reason) {
        NotHere.unless(quotes.find(me, quote));
        answers.refuse(me, quote, "", reason, QuoteAnswer.Origin.UNKNOWN);
        return "redirect:/quotes/" + quote;
    }

    static ResponseEntity<byte[]> file(QuoteSheets sheets, Quote quote) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + quote.number() + ".pdf\"")
                .body(sheets.pdf(quote));
    }

    /** Gathers what the page of one quote shows. */
    @Component
    static class Pages {
        private final Orders orders;
        private final Activities activities;
        private final ObjectProvider<InvoicedSoFar> invoiced;
        private final QuoteSheets sheets;
        private final Tools tools;

        /** What its timeline is made with. */
        @Component
        record Tools(
                Timeline timeline,
                StepMoments moments,
                UndeliveredMoments undelivered,
                WordsOf words,
                Clock clock,
                List<DocumentLinks> links) {}

        Pages(
                Orders orders,
                Activities activities,
                ObjectProvider<InvoicedSoFar> invoiced,
                QuoteSheets sheets,
                Tools tools) {
            this.orders = orders;
            this.activities = activities;
            this.invoiced = invoiced;
            this.sheets = sheets;
            this.tools = tools;
        }

        QuotePage of(Actor me, Quote quote, List<QuoteStep> steps, @Nullable String link) {
            var order = orders.ofQuote(me, quote.id()).orElse(null);
            var planned = tools.timeline().of(me, quote.id().value());
            var reader = tools.words().in(me.language());
            return new QuotePage(
                    quote,
                    quote.statusOn(LocalDate.now(tools.clock())),
                    steps,
                    order,
                    order == null ? null : plan(me, order),
                    link == null || link.isEmpty() ? null : link,
                    activities.isManagedBy(me, quote.activity()),
                    sheets.look(quote),
                    tools.words().in(quote.language()),
                    reader,
                    tools.undelivered().of(me, quote.id().value(), reader).orElse(null),
                    tools.moments().past(planned, reader),
                    tools.moments().coming(me, planned, reader),
                    asks(me, quote, reader));
        }

        /** What other rooms let the reader do about it (requirement D-28). */
        private List<Link> asks(Actor me, Quote quote, Words reader) {
            return tools.links().stream()
                    .flatMap(it -> it.linksFor(me, quote.document(), reader).stream())
                    .toList();
        }

        private InvoicingPlan plan(Actor me, Order order) {
            return invoiced.stream()
                    .findFirst()
                    .map(it -> it.planOf(me, order.id().value(), order.totals()))
                    .orElseGet(() -> InvoicingPlan.of(order.totals()));
        }
    }
}
