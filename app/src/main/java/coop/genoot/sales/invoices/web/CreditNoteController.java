package coop.genoot.sales.invoices.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.common.TypedNumber;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.held.CreditFields;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking back an invoice, whole or part. */
@Controller
class CreditNoteController {
    private final Invoices invoices;
    private final CreditNotes creditNotes;
    private final HeldDocuments held;
    private final PageTools tools;
    private final Clock clock;

    CreditNoteController(Invoices invoices, CreditNotes creditNotes, HeldDocuments held, PageTools tools, Clock clock) {
        this.held = held;
        this.invoices = invoices;
        this.creditNotes = creditNotes;
        this.tools = tools;
        this.clock = clock;
    }

    @GetMapping("/invoices/{invoice}/credit-note")
    ModelAndView blank(Actor me, @PathVariable UUID invoice, @RequestParam(required = false) @Nullable UUID again) {
        var found = find(me, invoice);
        var typed = Optional.ofNullable(again)
                .flatMap(it -> held.again(me, it, invoice))
                .map(it -> typed(CreditFields.of(it.fields()), tools.words(me)))
                .orElseGet(Typed::nothing);
        return new ModelAndView("sales/invoices/credit", "page", page(me, found, newId(), typed));
    }

    /** What was asked before and came back, as the reader would type it. */
    private static Typed typed(CreditFields kept, Words t) {
        var values = new HashMap<String, List<String>>();
        values.put("take", List.of(kept.net() != null ? "AMOUNT" : kept.lines().isEmpty() ? "ALL" : "LINES"));
        values.put("line", kept.lines().stream().map(String::valueOf).toList());
        if (kept.net() != null)
            values.put("amount", List.of(InvoiceForms.plain(kept.net().toDecimal(), t)));
        values.put("why", List.of(kept.why()));
        return new Typed(values, List.of());
    }

    @PostMapping("/invoices/{invoice}/credit-note")
    ModelAndView credit(Actor me, @PathVariable UUID invoice, HttpServletRequest request) {
        var found = find(me, invoice);
        var typed = Typed.from(request.getParameterMap());
        var note = noteId(typed);
        try {
            var id = creditNotes.credit(me, InvoiceId.of(note), found.id(), Reading.of(typed, me.language()));
            return new ModelAndView("redirect:/invoices/" + id);
        } catch (Invalid invalid) {
            return refused(me, found, note, typed.refusedFor(invalid.problems()));
        } catch (Refused no) {
            var values = no.values().toArray();
            return refused(me, found, note, typed.refusedFor(List.of(Problem.at("take", no.key(), values))));
        }
    }

    private ModelAndView refused(Actor me, Invoice invoice, String note, Typed typed) {
        var page = page(me, invoice, note, typed);
        return new ModelAndView("sales/invoices/credit", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private CreditPage page(Actor me, Invoice invoice, String note, Typed typed) {
        var t = tools.words(me);
        var left = creditNotes.left(me, invoice.id());
        return new CreditPage(
                note,
                t.text("sales.credit.title", invoice.number()),
                invoice.number(),
                invoice.content().parties().buyer().name(),
                "/invoices/" + invoice.id() + "/credit-note",
                left.total().toDecimal().toPlainString(),
                t.text("sales.credit.left", t.money(left.total()), t.money(left.net())),
                kinds(t),
                invoice.content().lines().stream()
                        .filter(DocumentLine::isItem)
                        .map(line -> line(line, t))
                        .toList(),
                typed,
                tools.sheet(invoice.content()));
    }

    private static Option line(DocumentLine line, Words t) {
        return Option.of(String.valueOf(line.position()), line.description()).withHint(t.money(line.net()));
    }

    private static List<Option> kinds(Words t) {
        return List.of(
                Option.of("ALL", t.text("sales.credit.take.all")),
                Option.of("LINES", t.text("sales.credit.take.lines")),
                Option.of("AMOUNT", t.text("sales.credit.take.amount")));
    }

    private Invoice find(Actor me, UUID id) {
        var found = NotHere.unless(invoices.find(me, new InvoiceId(id)));
        if (!creditNotes.isPossible(me, found)) throw new Refused("sales.credit.nothing-left", found.number());
        return found;
    }

    private String noteId(Typed typed) {
        var sent = typed.value("note");
        return sent.matches("[0-9a-f-]{36}") ? sent : newId();
    }

    private String newId() {
        return TimeOrderedId.at(clock.instant()).toString();
    }

    /** Reads what is to be taken back: somebody says how much and why, nothing is assumed. All problems at once. */
    private static final class Reading {
        private final Typed typed;
        private final Language language;
        private final List<Problem> problems = new ArrayList<>();

        private Reading(Typed typed, Language language) {
            this.typed = typed;
            this.language = language;
        }

        static CreditNotes.Request of(Typed typed, Language language) {
            return new Reading(typed, language).read();
        }

        private CreditNotes.Request read() {
            var left = left();
            var request = chosen(typed.value("why"), left.orElseGet(Money::noEuros));
            if (request.why().isBlank()) problems.add(Problem.at("why", "sales.credit.why-missing"));
            if (left.isEmpty()) problems.add(Problem.at("", "sales.credit.changed-meanwhile"));
            Invalid.unlessNone(problems);
            return request;
        }

        private CreditNotes.Request chosen(String why, Money left) {
            return switch (typed.value("take")) {
                case "ALL" -> CreditNotes.Request.all(why, left);
                case "LINES" -> CreditNotes.Request.lines(lines(), why, left);
                case "AMOUNT" -> CreditNotes.Request.amount(amount(), why, left);
                default -> {
                    problems.add(Problem.at("take", "sales.credit.choose"));
                    yield CreditNotes.Request.all(why, left);
                }
            };
        }

        /** What was left when the page was shown; without it, whoever asks saw nothing of what they take back. */
        private Optional<Money> left() {
            try {
                var cents =
                        new BigDecimal(typed.value("left")).movePointRight(2).longValueExact();
                return Optional.of(Money.euroCents(cents));
            } catch (NumberFormatException | ArithmeticException unseen) {
                return Optional.empty();
            }
        }

        private Set<Integer> lines() {
            var chosen = typed.values().getOrDefault("line", List.of()).stream()
                    .filter(it -> it.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
            if (chosen.isEmpty()) problems.add(Problem.at("line", "sales.credit.nothing"));
            return chosen;
        }

        private Money amount() {
            return TypedNumber.euros(typed.value("amount"), language).orElseGet(() -> {
                problems.add(Problem.at("amount", "sales.line.price-unreadable"));
                return Money.noEuros();
            });
        }
    }
}
