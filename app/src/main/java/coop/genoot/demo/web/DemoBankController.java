package coop.genoot.demo.web;

import coop.genoot.demo.DemoBank;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.overview.InvoiceSummary;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The demo's bank: choose who pays, take the statement along. */
@Controller
@RequestMapping("/demo/bank")
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class DemoBankController {
    private final DemoBank bank;
    private final WordsOf words;

    DemoBankController(DemoBank bank, WordsOf words) {
        this.bank = bank;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me) {
        var t = words.in(me.language());
        var awaited = bank.awaited(me).stream().map(it -> awaited(it, t)).toList();
        return new ModelAndView("demo/bank", "page", new DemoBankPage(awaited));
    }

    @GetMapping("/{invoice}/statement")
    ResponseEntity<byte[]> statement(
            Actor me, @PathVariable UUID invoice, @RequestParam(defaultValue = "false") boolean half) {
        var statement = bank.paying(me, new InvoiceId(invoice), half)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition =
                ContentDisposition.attachment().filename(statement.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(statement.content());
    }

    private static DemoBankPage.Awaited awaited(InvoiceSummary it, Words t) {
        var here = "/demo/bank/" + it.id() + "/statement";
        var what = t.text("demo.bank.what", it.number(), t.money(it.total()));
        return new DemoBankPage.Awaited(it.buyerName(), what, here, here + "?half=true");
    }
}
