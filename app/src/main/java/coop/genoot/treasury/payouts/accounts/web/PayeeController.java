package coop.genoot.treasury.payouts.accounts.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.payouts.Payable;
import coop.genoot.treasury.payouts.PayoutAccounts;
import coop.genoot.treasury.payouts.Payouts;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finance gives the account of a payee who is nobody of the house, such as a supplier. */
@Controller
@RequestMapping("/payouts/of/{subject}/account")
class PayeeController {
    private final Payouts payouts;
    private final PayoutAccounts accounts;
    private final AccountLines lines;

    PayeeController(Payouts payouts, PayoutAccounts accounts, AccountLines lines) {
        this.payouts = payouts;
        this.accounts = accounts;
        this.lines = lines;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID subject) {
        var owed = find(me, subject);
        return page(me, owed, Typed.of(Map.of("holder", owed.payeeName())), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView set(
            Actor me,
            @PathVariable UUID subject,
            @RequestParam(defaultValue = "") String iban,
            @RequestParam(defaultValue = "") String holder) {
        var owed = find(me, subject);
        try {
            accounts.setForSupplier(me, owed.entity(), owed.payee(), iban, holder);
            return new ModelAndView("redirect:/payouts?entity=" + owed.entity());
        } catch (Invalid invalid) {
            var typed = Typed.of(Map.of("iban", iban, "holder", holder)).refusedFor(invalid.problems());
            return page(me, owed, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Payable find(Actor me, UUID subject) {
        return NotHere.unless(payouts.owedToOthers(me, subject));
    }

    private ModelAndView page(Actor me, Payable owed, Typed typed, HttpStatus status) {
        var page = new PayeePage(
                owed.payeeName(),
                "/payouts/of/" + owed.subject() + "/account",
                lines.of(me, accounts.ofSupplier(me, owed.entity(), owed.payee())),
                typed);
        return new ModelAndView("treasury/payouts/payee", Map.of("page", page), status);
    }
}
