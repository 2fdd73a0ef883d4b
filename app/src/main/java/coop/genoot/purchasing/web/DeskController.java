package coop.genoot.purchasing.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.Looking;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Claims that wait for a look, and what is decided about them. */
@Controller
class DeskController {
    private static final int SHOWN = 100;

    private final ExpenseClaims claims;
    private final Looking looking;
    private final ClaimPages pages;
    private final ClaimReadingPages reading;
    private final ClaimTraces traces;

    DeskController(
            ExpenseClaims claims, Looking looking, ClaimPages pages, ClaimReadingPages reading, ClaimTraces traces) {
        this.traces = traces;
        this.claims = claims;
        this.looking = looking;
        this.pages = pages;
        this.reading = reading;
    }

    @GetMapping("/receipts/desk")
    ModelAndView list(Actor me) {
        var t = reading.words(me);
        var rows = claims.toLookAt(me, SHOWN).stream()
                .map(it -> reading.row(it, true, t))
                .toList();
        return new ModelAndView("purchasing/desk", "page", new DeskPage(rows));
    }

    @PostMapping("/receipts/{claim}/decision")
    ModelAndView decide(
            Actor me,
            @PathVariable UUID claim,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String why) {
        var id = new ClaimId(claim);
        try {
            switch (decision) {
                case "approve" -> looking.approve(me, id);
                case "send-back" -> looking.sendBack(me, id, why);
                case "refuse" -> looking.refuse(me, id, why);
                default -> throw new NotHere();
            }
            return new ModelAndView("redirect:/receipts/desk");
        } catch (Invalid invalid) {
            var found = NotHere.unless(claims.find(me, id));
            traces.opened(me, found);
            var typed = Typed.of(Map.of("why", why)).refusedFor(invalid.problems());
            return new ModelAndView(
                    "purchasing/receipt",
                    Map.of("page", pages.page(me, found, typed)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
