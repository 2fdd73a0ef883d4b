package coop.genoot.treasury.payouts.lines.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.LineId;
import coop.genoot.treasury.LineView;
import coop.genoot.treasury.payouts.BatchView;
import coop.genoot.treasury.payouts.PayoutsByHand;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says of a line of the bank which payout left with it. */
@Controller
@RequestMapping("/payouts/lines/{line}")
class LinePayoutController {
    private final BankStatements statements;
    private final PayoutsByHand byHand;
    private final WordsOf words;

    LinePayoutController(BankStatements statements, PayoutsByHand byHand, WordsOf words) {
        this.statements = statements;
        this.byHand = byHand;
        this.words = words;
    }

    @GetMapping
    ModelAndView choose(Actor me, @PathVariable UUID line) {
        var t = words.in(me.language());
        var found = find(me, line);
        var options =
                byHand.candidates(me, found).stream().map(it -> option(it, t)).toList();
        var page = new LinePayoutPage(
                line.toString(),
                t.money(found.waiting().negated()),
                t.date(found.bookedOn()),
                options,
                Typed.nothing());
        return new ModelAndView("treasury/payouts/line", Map.of("page", page));
    }

    @PostMapping
    String settle(Actor me, @PathVariable UUID line, @RequestParam UUID transfer) {
        byHand.settle(me, find(me, line), transfer);
        return "redirect:/bank/lines/" + line;
    }

    private LineView find(Actor me, UUID line) {
        return NotHere.unless(statements.line(me, new LineId(line)));
    }

    private static Option option(BatchView.Part part, Words t) {
        var what = part.what();
        return Option.of(what.transfer().toString(), what.payeeName() + " · " + t.money(what.amount()))
                .withHint(what.number());
    }
}
