package coop.genoot.sales.recovery.web;

import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.LossBearer;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.WriteOffs;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An invoice that nobody will pay any more: finance gives it up, knowing whose loss it is. */
@Controller
@RequestMapping("/invoices/{invoice}/write-off")
class WriteOffController {
    private final Invoices invoices;
    private final Money money;
    private final WriteOffs writeOffs;
    private final WordsOf words;

    /** What is open, and whose loss it would be today. */
    @Component
    record Money(InvoiceAmounts amounts, Settings settings, Clock clock) {
        LossBearer bearer(Invoice invoice) {
            return settings.value(
                    Setting.LOSS_BEARER,
                    LocalDate.now(clock),
                    invoice.id().value(),
                    invoice.activity().value());
        }
    }

    WriteOffController(Invoices invoices, Money money, WriteOffs writeOffs, WordsOf words) {
        this.invoices = invoices;
        this.money = money;
        this.writeOffs = writeOffs;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID invoice) {
        return new ModelAndView("sales/recovery/write-off", "page", page(me, find(me, invoice), Typed.nothing()));
    }

    @PostMapping
    ModelAndView writeOff(Actor me, @PathVariable UUID invoice, HttpServletRequest request) {
        var found = find(me, invoice);
        var typed = Typed.from(request.getParameterMap());
        try {
            writeOffs.writeOff(me, found.id(), typed.value("why"));
            return new ModelAndView("redirect:/invoices/" + invoice + "#steps");
        } catch (Refused no) {
            var problem = Problem.at("why", no.key(), no.values().toArray());
            var page = page(me, found, typed.refusedFor(List.of(problem)));
            return new ModelAndView("sales/recovery/write-off", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/undone")
    String undo(Actor me, @PathVariable UUID invoice) {
        writeOffs.undo(me, find(me, invoice).id());
        return "redirect:/invoices/" + invoice + "#steps";
    }

    private WriteOffPage page(Actor me, Invoice invoice, Typed typed) {
        var t = words.in(me.language());
        var address = "/invoices/" + invoice.id();
        var given = writeOffs.isUndoable(me, invoice);
        return new WriteOffPage(
                t.text("sales.write-off.title", invoice.number()),
                address,
                List.of(
                        Link.to("/invoices", t.text("sales.invoice.list.title")),
                        Link.to(address, t.text(invoice.content().kind().key()) + " " + invoice.number())),
                t.text(
                        "sales.write-off.open",
                        invoice.content().parties().buyer().name(),
                        t.money(money.amounts().open(invoice))),
                bearer(invoice, t),
                given,
                typed);
    }

    private String bearer(Invoice invoice, Words t) {
        var key = money.bearer(invoice) == LossBearer.ACTIVITY
                ? "sales.write-off.by.activity"
                : "sales.write-off.by.cooperative";
        return t.text(key, invoice.content().parties().front().name());
    }

    private Invoice find(Actor me, UUID id) {
        return NotHere.unless(invoices.find(me, new InvoiceId(id))
                .filter(it -> writeOffs.isPossible(me, it) || writeOffs.isUndoable(me, it)));
    }
}
