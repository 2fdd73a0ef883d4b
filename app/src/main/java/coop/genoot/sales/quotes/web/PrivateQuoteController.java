package coop.genoot.sales.quotes.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.Quotes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The private page of a quote: who holds its secret address reads, chooses, accepts or refuses, without an account. */
@Controller
@RequestMapping("/q/{token}")
class PrivateQuoteController {
    private final Quotes quotes;
    private final QuoteAnswers answers;
    private final QuoteSheets sheets;
    private final WordsOf words;
    private final Clock clock;

    PrivateQuoteController(Quotes quotes, QuoteAnswers answers, QuoteSheets sheets, WordsOf words, Clock clock) {
        this.quotes = quotes;
        this.answers = answers;
        this.sheets = sheets;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor me, @PathVariable String token, Model model) {
        var quote = quote(me);
        answers.opened(me, quote.id());
        return page(quote, usual(quote), Typed.nothing(), token, model);
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> download(Actor me) {
        return QuotesController.file(sheets, quote(me));
    }

    /** The total of a choice, drawn again while the client chooses. */
    @GetMapping("/total")
    String total(
            Actor me, @PathVariable String token, @RequestParam(defaultValue = "") List<String> take, Model model) {
        page(quote(me), positions(take), Typed.nothing(), token, model);
        return "sales/private-total";
    }

    /** The same without scripts: the whole page with that choice. */
    @PostMapping("/choice")
    String choose(Actor me, @PathVariable String token, @RequestParam MultiValueMap<String, String> sent, Model model) {
        var quote = quote(me);
        return page(quote, taken(sent), new Typed(sent, List.of()), token, model);
    }

    @PostMapping("/acceptance")
    String accept(
            Actor me,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var quote = quote(me);
        try {
            var typed = new QuoteAnswers.Acceptance(text(sent, "name"), taken(sent), text(sent, "seen"));
            answers.accept(me, quote.id(), typed, origin(request));
            return "redirect:/q/" + token;
        } catch (Invalid invalid) {
            return refused(me, sent, invalid.problems(), token, model, response);
        } catch (Refused refused) {
            return refused(me, sent, List.of(problem(refused)), token, model, response);
        }
    }

    @PostMapping("/refusal")
    String refuse(
            Actor me,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var quote = quote(me);
        try {
            answers.refuse(me, quote.id(), text(sent, "refusedBy"), text(sent, "reason"), origin(request));
            return "redirect:/q/" + token;
        } catch (Invalid invalid) {
            return refused(me, sent, invalid.problems(), token, model, response);
        } catch (Refused refused) {
            return refused(me, sent, List.of(problem(refused)), token, model, response);
        }
    }

    /** Positions as a form sends them; what is no position is none of this quote's lines. */
    static Set<Integer> positions(Collection<String> sent) {
        return sent.stream()
                .filter(it -> !it.isBlank())
                .map(it -> it.matches("\\d{1,4}") ? Integer.parseInt(it) : -1)
                .collect(Collectors.toSet());
    }

    private Quote quote(Actor me) {
        return NotHere.unless(Optional.ofNullable(me.document()).flatMap(it -> quotes.find(me, new QuoteId(it))));
    }

    private String refused(
            Actor me,
            MultiValueMap<String, String> sent,
            List<Problem> problems,
            String token,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var quote = quote(me);
        var offered = quote.options().stream().map(DocumentLine::position).collect(Collectors.toSet());
        var taken = taken(sent).stream().filter(offered::contains).collect(Collectors.toSet());
        return page(quote, taken, new Typed(sent, problems), token, model);
    }

    private String page(Quote quote, Set<Integer> taken, Typed typed, String token, Model model) {
        var language = words.in(quote.language());
        var chosen = new java.util.HashMap<>(typed.values());
        chosen.put("take", taken.stream().map(String::valueOf).toList());
        var shown = new Typed(chosen, typed.problems());
        model.addAttribute("t", language);
        model.addAttribute(
                "page",
                new PrivateQuotePage(
                        quote,
                        quote.statusOn(LocalDate.now(clock)),
                        taken,
                        shown,
                        "/q/" + token,
                        sheets.look(quote),
                        language));
        return "sales/private-quote";
    }

    private static Set<Integer> usual(Quote quote) {
        return quote.options().stream()
                .filter(DocumentLine::chosen)
                .map(DocumentLine::position)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> taken(MultiValueMap<String, String> sent) {
        return positions(sent.getOrDefault("take", List.of()));
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value;
    }

    private static Problem problem(Refused refused) {
        return new Problem("", refused.key(), refused.values());
    }

    private static QuoteAnswer.Origin origin(HttpServletRequest request) {
        var browser = request.getHeader("User-Agent");
        return new QuoteAnswer.Origin(request.getRemoteAddr(), browser == null ? "" : browser);
    }
}
