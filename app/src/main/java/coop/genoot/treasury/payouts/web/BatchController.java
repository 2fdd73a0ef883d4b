package coop.genoot.treasury.payouts.web;

import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.payouts.BankAnswers;
import coop.genoot.treasury.payouts.PayoutBatches;
import coop.genoot.treasury.payouts.PayoutReleases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** One batch: letting it go, taking it apart, its file, and the bank's answer. */
@Controller
@RequestMapping("/payouts/{batch}")
class BatchController {
    private final BatchPages pages;
    private final PayoutBatches batches;
    private final PayoutReleases releases;
    private final BankAnswers answers;

    BatchController(BatchPages pages, PayoutBatches batches, PayoutReleases releases, BankAnswers answers) {
        this.pages = pages;
        this.batches = batches;
        this.releases = releases;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID batch, @RequestParam(required = false) @Nullable Integer refused) {
        return page(me, batch, refused, Typed.nothing());
    }

    @PostMapping("/release")
    String release(Actor me, @PathVariable UUID batch) {
        releases.release(me, batch);
        return "redirect:/payouts/" + batch;
    }

    @PostMapping("/end")
    String end(Actor me, @PathVariable UUID batch) {
        batches.end(me, batch);
        return "redirect:/payouts/" + batch;
    }

    /** Each time it is taken is noted, and so it is asked for, not only looked at. */
    @PostMapping("/file")
    ResponseEntity<byte[]> file(Actor me, @PathVariable UUID batch) {
        var file = NotHere.unless(releases.file(me, batch));
        var asFile = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .contentType(MediaType.APPLICATION_XML)
                .body(file.content());
    }

    @PostMapping("/answer")
    ModelAndView answer(Actor me, @PathVariable UUID batch, @RequestParam @Nullable MultipartFile answer)
            throws IOException {
        try {
            var content = answer == null || answer.getSize() > BankAnswers.LARGEST ? new byte[0] : answer.getBytes();
            return new ModelAndView("redirect:/payouts/" + batch + "?refused=" + answers.receive(me, batch, content));
        } catch (Refused refused) {
            var problems = List.of(Problem.at("answer", refused.key()));
            var page = page(me, batch, null, Typed.nothing().refusedFor(problems));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** The bank really refused what its answer says. */
    @PostMapping("/refusals")
    String confirm(Actor me, @PathVariable UUID batch) {
        answers.confirm(me, batch);
        return "redirect:/payouts/" + batch;
    }

    private ModelAndView page(Actor me, UUID batch, @Nullable Integer refused, Typed typed) {
        return new ModelAndView("treasury/payouts/batch", "page", pages.page(me, batch, refused, typed));
    }
}
