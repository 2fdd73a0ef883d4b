package coop.genoot.sales.recovery.web;

import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceStep;
import coop.genoot.sales.invoices.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A client who does not agree with an invoice: nothing leaves until it is settled. */
@Controller
@RequestMapping("/invoices/{invoice}/dispute")
class DisputeController {
    private final Invoices invoices;
    private final Disputes disputes;
    private final WordsOf words;

    DisputeController(Invoices invoices, Disputes disputes, WordsOf words) {
        this.invoices = invoices;
        this.disputes = disputes;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID invoice) {
        return new ModelAndView("sales/recovery/dispute", "page", page(me, find(me, invoice), Typed.nothing()));
    }

    @PostMapping
    ModelAndView begin(Actor me, @PathVariable UUID invoice, HttpServletRequest request) {
        var found = find(me, invoice);
        var typed = Typed.from(request.getParameterMap());
        if (typed.value("why").isBlank())
            return refused(me, found, typed, Problem.at("why", "sales.dispute.why.missing"));
        return said(me, found, typed, () -> disputes.begin(me, found.id(), typed.value("why")));
    }

    @PostMapping("/settled")
    ModelAndView settle(Actor me, @PathVariable UUID invoice, HttpServletRequest request) {
        var found = find(me, invoice);
        var typed = Typed.from(request.getParameterMap());
        return said(me, found, typed, () -> disputes.settle(me, found.id(), typed.value("why")));
    }

    private ModelAndView said(Actor me, Invoice invoice, Typed typed, Runnable saying) {
        try {
            saying.run();
            return new ModelAndView("redirect:/invoices/" + invoice.id() + "#steps");
        } catch (Refused no) {
            var problem = Problem.at("why", no.key(), no.values().toArray());
            return refused(me, invoice, typed, problem);
        }
    }

    private ModelAndView refused(Actor me, Invoice invoice, Typed typed, Problem problem) {
        var page = page(me, invoice, typed.refusedFor(List.of(problem)));
        return new ModelAndView("sales/recovery/dispute", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private DisputePage page(Actor me, Invoice invoice, Typed typed) {
        var t = words.in(me.language());
        var running = disputes.of(invoice);
        var address = "/invoices/" + invoice.id();
        return new DisputePage(
                t.text("sales.dispute.title", invoice.number()),
                invoice.content().parties().buyer().name(),
                address,
                List.of(
                        Link.to("/invoices", t.text("sales.invoice.list.title")),
                        Link.to(address, t.text(invoice.content().kind().key()) + " " + invoice.number())),
                running.map(InvoiceStep::why).orElse(null),
                running.map(it -> t.dateTime(it.at()) + " · " + it.whoName()).orElse(""),
                typed);
    }

    private Invoice find(Actor me, UUID invoice) {
        return NotHere.unless(invoices.find(me, new InvoiceId(invoice)).filter(it -> disputes.may(me, it)));
    }
}
