package coop.genoot.einvoicing.web;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.einvoicing.ReceivedInvoices;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Languages;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The e-invoices that came in: the list, bringing one, reading one, and taking it to its Activity. */
@Controller
@RequestMapping("/e-invoices")
class ReceivedController {
    private static final int ROWS = 50;

    private final ReceivedInvoices received;
    private final WordsOf words;

    ReceivedController(ReceivedInvoices received, WordsOf words) {
        this.received = received;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(
            Actor me,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable UUID after,
            HttpServletRequest request) {
        return page(me, waiting, after, Typed.nothing(), words.in(Languages.of(request)));
    }

    @PostMapping
    ModelAndView bring(Actor me, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        var t = words.in(Languages.of(request));
        if (file == null || file.isEmpty()) return refused(me, new Refused("einvoicing.received.no-file"), t);
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var id = received.bring(me, name.substring(0, Math.min(200, name.length())), file.getBytes());
            return new ModelAndView("redirect:/e-invoices/received/" + id);
        } catch (Refused reason) {
            return refused(me, reason, t);
        }
    }

    @GetMapping("/received/{id}")
    ModelAndView show(Actor me, @PathVariable UUID id, HttpServletRequest request) {
        var opened = NotHere.unless(received.open(id));
        var entity = opened.invoice().entity();
        var mayRoute = me.has(Hat.FINANCE, entity.value()) || me.has(Hat.SUPPORT, entity.value());
        var places = mayRoute ? received.places(entity) : List.<coop.genoot.einvoicing.RoutingPlaces.Place>of();
        return new ModelAndView(
                "einvoicing/received", "page", ReceivedPage.of(opened, places, words.in(Languages.of(request))));
    }

    @PostMapping("/received/{id}/activity")
    String route(Actor me, @PathVariable UUID id, @RequestParam ActivityId activity) {
        if (!received.route(me, id, activity)) throw new NotHere();
        return "redirect:/e-invoices/received/" + id;
    }

    @GetMapping("/received/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var content = NotHere.unless(received.file(id));
        var opened = NotHere.unless(received.open(id));
        var ending = opened.invoice().form() == EInvoicing.Form.FACTUR_X ? ".pdf" : ".xml";
        return download("e-invoice-" + id + ending, content);
    }

    @GetMapping("/received/{id}/attachments/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable int number) {
        var attachments = NotHere.unless(received.open(id)).reading().document().attachments();
        if (number < 0 || number >= attachments.size()) throw new NotHere();
        var attachment = attachments.get(number);
        return download(attachment.fileName(), attachment.content());
    }

    /**
     * The files of strangers are only ever downloaded: never shown by the browser, never run, whatever they say they
     * are.
     */
    private static ResponseEntity<byte[]> download(String name, byte[] content) {
        var asFile = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }

    private ModelAndView refused(Actor me, Refused reason, Words t) {
        var problem = new Problem("file", reason.key(), reason.values());
        var page = page(me, false, null, Typed.nothing().refusedFor(List.of(problem)), t);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor me, boolean waiting, @Nullable UUID after, Typed typed, Words t) {
        var invoices = received.list(waiting, after, ROWS + 1);
        var mayBring = me.has(Hat.FINANCE) || me.has(Hat.SUPPORT);
        var page = ReceivedListPage.of(invoices, ROWS, waiting, received.waiting(), mayBring, typed, t);
        return new ModelAndView("einvoicing/received-list", "page", page);
    }
}
