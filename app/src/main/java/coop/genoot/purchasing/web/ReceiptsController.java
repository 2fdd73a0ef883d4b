package coop.genoot.purchasing.web;

import coop.genoot.common.Problem;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.HandingIn;
import coop.genoot.purchasing.claims.Sort;
import coop.genoot.purchasing.receipts.Receipts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody claims, and beginning a claim: with a photo, which is enough (requirements E-01, E-02). */
@Controller
class ReceiptsController {
    private static final int SHOWN = 100;

    private final ExpenseClaims claims;
    private final Receipts receipts;
    private final HandingIn handing;
    private final ClaimReadingPages reading;
    private final FilesReading files;
    private final Clock clock;

    ReceiptsController(
            ExpenseClaims claims,
            Receipts receipts,
            HandingIn handing,
            ClaimReadingPages reading,
            FilesReading files,
            Clock clock) {
        this.claims = claims;
        this.handing = handing;
        this.receipts = receipts;
        this.reading = reading;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/receipts")
    ModelAndView list(Actor me) {
        var all = claims.mine(me, SHOWN);
        var page = new ReceiptsPage(
                TimeOrderedId.at(clock.instant()),
                rows(me, all, ExpenseClaim::isDraft),
                rows(me, all, ClaimReadingPages::isOpen),
                rows(me, all, it -> it.state().isOver()));
        return new ModelAndView("purchasing/receipts", "page", page);
    }

    private List<ReceiptsPage.Row> rows(Actor me, List<ExpenseClaim> all, Predicate<ExpenseClaim> which) {
        var t = reading.words(me);
        return all.stream().filter(which).map(it -> reading.row(it, false, t)).toList();
    }

    @GetMapping("/receipts/new")
    ModelAndView blank(Actor me) {
        return new ModelAndView("purchasing/receipt-new", "page", page(me, List.of()));
    }

    /**
     * The photo alone makes a claim; its id came with the page, so a photo that arrives twice makes one. Without a
     * photo it is begun for kilometres or days.
     */
    @PostMapping("/receipts")
    ModelAndView begin(
            Actor me,
            @RequestParam UUID claim,
            @RequestParam(defaultValue = "") String sort,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean swapped,
            HttpServletRequest sent,
            HttpServletResponse response) {
        var id = new ClaimId(claim);
        var kind = Sort.of(sort).orElse(Sort.COST);
        if (kind == Sort.COST && !FilesReading.isAnything(sent) && sort.isEmpty())
            return refused(me, List.of(Problem.at("photo", "purchasing.file.none")));
        var problems = begun(me, id, kind, sent);
        if (!problems.isEmpty()) return refused(me, problems);
        if (!swapped) return new ModelAndView("redirect:/receipts/" + claim);
        response.setHeader("HX-Redirect", "/receipts/" + claim);
        return new ModelAndView("purchasing/nothing", Map.of(), HttpStatus.NO_CONTENT);
    }

    /** A claim is there as soon as one of its photos is good, or when none was needed. */
    private List<Problem> begun(Actor me, ClaimId id, Sort sort, HttpServletRequest sent) {
        var claim = claims.begin(me, id, sort);
        var problems = files.keep(me, claim, sent);
        if (problems.isEmpty() || !receipts.of(me, List.of(id)).isEmpty()) return List.of();
        // Nothing of it could be taken: no empty claim stays behind.
        handing.withdraw(me, id);
        return problems;
    }

    private ModelAndView refused(Actor me, List<Problem> problems) {
        return new ModelAndView(
                "purchasing/receipt-new", Map.of("page", page(me, problems)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private NewReceiptPage page(Actor me, List<Problem> problems) {
        return new NewReceiptPage(TimeOrderedId.at(clock.instant()), receipts.limits(claims.entity(me)), problems);
    }
}
