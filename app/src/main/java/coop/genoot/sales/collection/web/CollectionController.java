package coop.genoot.sales.collection.web;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.collection.DebtCollection;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Handing an invoice over to the team that recovers debts: first all that would go, then one button. */
@Controller
@RequestMapping("/invoices/{invoice}/collection")
class CollectionController {
    private final Invoices invoices;
    private final DebtCollection collection;
    private final CollectionPages pages;

    CollectionController(Invoices invoices, DebtCollection collection, CollectionPages pages) {
        this.invoices = invoices;
        this.collection = collection;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID invoice) {
        return new ModelAndView("sales/collection/hand-over", "page", page(me, find(me, invoice), null));
    }

    @PostMapping
    ModelAndView ask(Actor me, @PathVariable UUID invoice, @RequestParam UUID once) {
        var found = find(me, invoice);
        return done(me, found, () -> collection.ask(me, found.id(), once));
    }

    @PostMapping("/recalled")
    ModelAndView recall(Actor me, @PathVariable UUID invoice) {
        var found = find(me, invoice);
        return done(me, found, () -> collection.recall(me, found.id()));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(Actor me, @PathVariable UUID invoice) {
        var file = NotHere.unless(collection.file(me, new InvoiceId(invoice)));
        var name = ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.bytes());
    }

    private ModelAndView done(Actor me, Invoice invoice, Runnable doing) {
        try {
            doing.run();
            return new ModelAndView("redirect:/invoices/" + invoice.id() + "#steps");
        } catch (Refused no) {
            var page = page(me, invoice, no.key());
            return new ModelAndView(
                    "sales/collection/hand-over", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private CollectionPage page(Actor me, Invoice invoice, @Nullable String refused) {
        return NotHere.unless(pages.of(me, invoice, refused));
    }

    private Invoice find(Actor me, UUID invoice) {
        return NotHere.unless(invoices.find(me, new InvoiceId(invoice)));
    }
}
