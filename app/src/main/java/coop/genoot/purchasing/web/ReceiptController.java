package coop.genoot.purchasing.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ExpenseClaim;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.HandingIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One claim: completing it, handing it in, following it, taking it back. */
@Controller
@RequestMapping("/receipts/{claim}")
class ReceiptController {
    private static final List<String> FIELDS = List.of(
            "spentOn",
            "supplier",
            "amount",
            "vat",
            "kind",
            "activity",
            "note",
            "kilometres",
            "power",
            "days",
            "invoice");

    private final ExpenseClaims claims;
    private final HandingIn handing;
    private final ClaimFormPages forms;
    private final ClaimPages pages;
    private final FilesReading files;
    private final ClaimTraces traces;

    ReceiptController(
            ExpenseClaims claims,
            HandingIn handing,
            ClaimFormPages forms,
            ClaimPages pages,
            FilesReading files,
            ClaimTraces traces) {
        this.claims = claims;
        this.forms = forms;
        this.handing = handing;
        this.pages = pages;
        this.files = files;
        this.traces = traces;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID claim) {
        var found = NotHere.unless(claims.find(me, new ClaimId(claim)));
        if (found.isDraft()) return new ModelAndView("purchasing/receipt-form", "page", forms.form(me, found, null));
        // Thrown away before it said anything: there is nothing to read.
        if (found.handed() == null) throw new NotHere();
        traces.opened(me, found);
        return new ModelAndView("purchasing/receipt", "page", pages.page(me, found, Typed.nothing()));
    }

    @PostMapping
    ModelAndView handIn(Actor me, @PathVariable UUID claim, HttpServletRequest sent) {
        var own = NotHere.unless(claims.own(me, new ClaimId(claim)));
        var typed = Typed.from(sent.getParameterMap());
        try {
            // What is not taken of the files says so before the form is handed in without them.
            List<Problem> problems = own.isDraft() ? files.keep(me, own, sent) : List.of();
            Invalid.unlessNone(problems);
            handing.handIn(me, own.id(), fields(typed));
            return new ModelAndView("redirect:/receipts/" + claim);
        } catch (Invalid invalid) {
            return refused(me, own, typed.refusedFor(invalid.problems()));
        }
    }

    private ModelAndView refused(Actor me, ExpenseClaim own, Typed typed) {
        return new ModelAndView(
                "purchasing/receipt-form",
                Map.of("page", forms.form(me, own, typed)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Map<String, String> fields(Typed typed) {
        return FIELDS.stream().collect(Collectors.toMap(field -> field, typed::value));
    }

    @PostMapping("/again")
    String tryAgain(Actor me, @PathVariable UUID claim) {
        handing.tryAgain(me, new ClaimId(claim));
        return "redirect:/receipts/" + claim;
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor me, @PathVariable UUID claim) {
        handing.withdraw(me, new ClaimId(claim));
        return "redirect:/receipts";
    }
}
