package coop.genoot.sales.invoices.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One invoice or credit note, and sending it. */
@Controller
class InvoiceController {
    private final Invoices invoices;
    private final InvoiceSending sending;
    private final HeldDocuments held;
    private final InvoicePages pages;

    InvoiceController(Invoices invoices, InvoiceSending sending, HeldDocuments held, InvoicePages pages) {
        this.invoices = invoices;
        this.sending = sending;
        this.held = held;
        this.pages = pages;
    }

    @GetMapping("/invoices/{invoice}")
    ModelAndView show(Actor me, @PathVariable UUID invoice) {
        var found = invoices.find(me, new InvoiceId(invoice));
        // What waits for a check has its address already, and no number yet.
        if (found.isEmpty() && held.find(me, invoice).isPresent())
            return new ModelAndView("redirect:/invoices/" + invoice + "/waiting");
        return new ModelAndView("sales/invoices/invoice", "page", pages.of(me, NotHere.unless(found)));
    }

    @PostMapping("/invoices/{invoice}/sending")
    String send(Actor me, @PathVariable UUID invoice) {
        var found = NotHere.unless(invoices.find(me, new InvoiceId(invoice)));
        sending.send(me, found.id());
        return "redirect:/invoices/" + invoice;
    }
}
