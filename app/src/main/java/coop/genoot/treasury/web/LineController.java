package coop.genoot.treasury.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.Claims;
import coop.genoot.treasury.LineId;
import coop.genoot.treasury.LineView;
import coop.genoot.treasury.MatchId;
import coop.genoot.treasury.Matching;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lines whose reason is not known, and deciding it with one click. */
@Controller
class LineController {
    private static final int SHOWN = 20;

    private final BankStatements statements;
    private final Matching matching;
    private final Claims claims;

    LineController(BankStatements statements, Matching matching, Claims claims) {
        this.statements = statements;
        this.matching = matching;
        this.claims = claims;
    }

    @GetMapping("/bank/waiting")
    ModelAndView waiting(Actor me, @RequestParam(required = false) @Nullable UUID after) {
        var found = statements.unexplained(me, after == null ? null : new LineId(after), SHOWN + 1);
        var lines = found.stream().limit(SHOWN).toList();
        var answer = new ModelAndView("treasury/waiting");
        answer.addObject("lines", lines);
        answer.addObject(
                "suggestions",
                lines.stream().map(line -> matching.suggestions(me, line)).toList());
        answer.addObject("claims", claims.waiting(me));
        answer.addObject(
                "older",
                found.size() > SHOWN ? "/bank/waiting?after=" + lines.getLast().id() : null);
        return answer;
    }

    @GetMapping("/bank/lines/{line}")
    ModelAndView show(Actor me, @PathVariable UUID line, @RequestParam(defaultValue = "") String find) {
        var found = find(me, line);
        var model = new HashMap<String, Object>();
        model.put("line", found);
        model.put("suggestions", found.waiting().isZero() ? List.of() : matching.suggestions(me, found));
        model.put("find", find);
        model.put("found", find.isBlank() ? List.of() : matching.search(me, found, find));
        model.put("creditors", matching.creditorsOf(me, found));
        model.put("claims", claims.waitingOn(me, found.id()));
        return new ModelAndView("treasury/line", model);
    }

    @PostMapping("/bank/lines/{line}/matches")
    String match(Actor me, @PathVariable UUID line, @RequestParam List<UUID> subject) {
        matching.match(me, new LineId(line), subject);
        return "redirect:/bank/lines/" + line;
    }

    @PostMapping("/bank/lines/{line}/bank-costs")
    String takeAsBankCosts(Actor me, @PathVariable UUID line) {
        matching.takeAsBankCosts(me, new LineId(line));
        return "redirect:/bank/lines/" + line;
    }

    @PostMapping("/bank/lines/{line}/repayment")
    String payBack(Actor me, @PathVariable UUID line, @RequestParam UUID payer) {
        matching.payBack(me, new LineId(line), payer);
        return "redirect:/bank/lines/" + line;
    }

    @PostMapping("/bank/lines/{line}/matches/{match}/end")
    String undo(Actor me, @PathVariable UUID line, @PathVariable UUID match) {
        matching.undo(me, new MatchId(match));
        return "redirect:/bank/lines/" + line;
    }

    private LineView find(Actor me, UUID line) {
        return NotHere.unless(statements.line(me, new LineId(line)));
    }
}
