package coop.genoot.sales.recovery.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.recovery.FormalNotices;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter of a formal notice, as it left. */
@Controller
class NoticeController {
    private final FormalNotices notices;

    NoticeController(FormalNotices notices) {
        this.notices = notices;
    }

    @GetMapping("/invoices/{invoice}/formal-notice")
    ResponseEntity<byte[]> letter(Actor me, @PathVariable UUID invoice) {
        var file = NotHere.unless(notices.find(me, new InvoiceId(invoice))).letter();
        var name = ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.bytes());
    }
}
