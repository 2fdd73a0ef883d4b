package coop.genoot.purchasing.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.receipts.Receipts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Photos and files of a claim: they go up by themselves, pictures are shown drawn anew, all else is a download. */
@Controller
@RequestMapping("/receipts/{claim}/files")
class FilesController {
    private final ExpenseClaims claims;
    private final Receipts receipts;
    private final FilesReading files;
    private final ClaimTraces traces;

    FilesController(ExpenseClaims claims, Receipts receipts, FilesReading files, ClaimTraces traces) {
        this.claims = claims;
        this.receipts = receipts;
        this.files = files;
        this.traces = traces;
    }

    @PostMapping
    ModelAndView bring(Actor me, @PathVariable UUID claim, HttpServletRequest sent) {
        var own = NotHere.unless(claims.own(me, new ClaimId(claim)));
        var problems = files.keep(me, own, sent);
        return new ModelAndView("purchasing/files", "part", files.part(me, own).with(problems));
    }

    @PostMapping("/{file}/removal")
    ModelAndView remove(Actor me, @PathVariable UUID claim, @PathVariable UUID file) {
        receipts.remove(me, new ClaimId(claim), file);
        var own = NotHere.unless(claims.own(me, new ClaimId(claim)));
        return new ModelAndView("purchasing/files", "part", files.part(me, own));
    }

    /** What somebody sent never opens inside our pages: a picture is ours, drawn anew; a PDF is a download. */
    @GetMapping("/{file}")
    ResponseEntity<byte[]> show(Actor me, @PathVariable UUID claim, @PathVariable UUID file) {
        traces.opened(me, NotHere.unless(claims.find(me, new ClaimId(claim))));
        var found = NotHere.unless(receipts.find(me, new ClaimId(claim), file));
        var answer = ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        if (found.receipt().isPicture())
            return answer.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                    .contentType(MediaType.IMAGE_JPEG)
                    .body(found.bytes());
        var asFile = ContentDisposition.attachment()
                .filename(found.receipt().name(), StandardCharsets.UTF_8)
                .build();
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(found.bytes());
    }
}
