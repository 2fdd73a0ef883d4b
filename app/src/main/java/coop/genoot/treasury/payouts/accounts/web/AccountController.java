package coop.genoot.treasury.payouts.accounts.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.treasury.payouts.PayoutAccounts;
import coop.genoot.treasury.payouts.PayoutState;
import coop.genoot.treasury.payouts.Payouts;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My bank account for being paid, and what is under way to it. */
@Controller
@RequestMapping("/payout-account")
class AccountController {
    private final PayoutAccounts accounts;
    private final Payouts payouts;
    private final WordsOf words;
    private final AccountLines lines;

    AccountController(PayoutAccounts accounts, Payouts payouts, WordsOf words, AccountLines lines) {
        this.accounts = accounts;
        this.payouts = payouts;
        this.words = words;
        this.lines = lines;
    }

    @GetMapping
    ModelAndView show(Actor me) {
        return page(me, Typed.of(Map.of("holder", me.name())), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView set(
            Actor me, @RequestParam(defaultValue = "") String iban, @RequestParam(defaultValue = "") String holder) {
        try {
            accounts.set(me, iban, holder);
            return new ModelAndView("redirect:/payout-account");
        } catch (Invalid invalid) {
            var typed = Typed.of(Map.of("iban", iban, "holder", holder)).refusedFor(invalid.problems());
            return page(me, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(Actor me, Typed typed, HttpStatus status) {
        var t = words.in(me.language());
        var page = new AccountPage(
                lines.of(me, accounts.mine(me)),
                payouts.mine(me).stream().map(it -> line(it, t)).toList(),
                typed);
        return new ModelAndView("treasury/payouts/account", Map.of("page", page), status);
    }

    private static AccountPage.Line line(PayoutState state, Words t) {
        var tone = switch (state.step()) {
            case PAID -> Tone.POSITIVE;
            case RETURNED, REFUSED -> Tone.PROBLEM;
            default -> Tone.WAITING;
        };
        return new AccountPage.Line(state.number() + " · " + t.money(state.amount()), state.in(t), tone, "banknote");
    }
}
