package coop.genoot.sales.delivery.web;

import coop.genoot.home.Brand;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.documents.Sheet;
import coop.genoot.sales.documents.Sheets;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.Invoices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The client's private page of an invoice: read, download, pay. No account; the link is the right (requirement
 * D-34).
 */
@Controller
class ClientInvoiceController {
    private final Invoices invoices;
    private final InvoiceSending sending;
    private final InvoiceAmounts amounts;
    private final Sheets sheets;
    private final WordsOf words;
    private final Clock clock;

    ClientInvoiceController(
            Invoices invoices,
            InvoiceSending sending,
            InvoiceAmounts amounts,
            Sheets sheets,
            WordsOf words,
            Clock clock) {
        this.invoices = invoices;
        this.sending = sending;
        this.amounts = amounts;
        this.sheets = sheets;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/i/{token}")
    ModelAndView read(Actor me, @PathVariable String token) {
        var invoice = NotHere.unless(invoices.find(me, new InvoiceId(document(me))));
        sending.opened(me, invoice.id());
        return new ModelAndView("sales/delivery/client-invoice", "page", page(invoice, "/i/" + token));
    }

    private static Brand brand(Sheet sheet) {
        var look = sheet.look();
        var brand = Brand.of(
                sheet.content().parties().front().name(), look.primary().hex());
        return look.logo() == null ? brand : brand.withLogo(look.logo());
    }

    static UUID document(Actor me) {
        return Optional.ofNullable(me.document()).orElseThrow(NotHere::new);
    }

    private ClientInvoicePage page(Invoice invoice, String address) {
        var content = invoice.content();
        var t = words.in(content.language());
        var open = invoice.state().isOpen();
        var due = amounts.open(invoice);
        var toPay = due.isPositive() ? due : content.totals().total();
        var standing = switch (invoice.state()) {
            case PAID -> t.text("sales.client-page.paid");
            // That nobody waits for it any more is no business of who did not pay.
            case WRITTEN_OFF -> t.text("sales.client-page.term-over");
            default -> t.text(invoice.state().key());
        };
        var sheet = sheets.of(content);
        return new ClientInvoicePage(
                sheet,
                brand(sheet),
                address,
                open ? t.text("sales.client-page.to-pay", t.money(toPay), t.date(content.dueOn())) : standing,
                invoice.state().tone(invoice.isLate(LocalDate.now(clock))),
                open ? sheet.code() : null,
                !content.kind().isInternal());
    }
}
