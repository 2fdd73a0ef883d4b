package coop.genoot.treasury.web;

import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.BankFileView;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.StatementView;
import coop.genoot.treasury.web.BankPage.Balance;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The statements of the bank, giving a file, and the bank's balance beside the books'. */
@Controller
class BankController {
    private static final int STATEMENTS = 25;
    private static final int FILES = 8;
    private static final int LINES = 100;

    private final BankStatements statements;
    private final BankFiles files;
    private final Ledger ledger;

    BankController(BankStatements statements, BankFiles files, Ledger ledger) {
        this.statements = statements;
        this.files = files;
        this.ledger = ledger;
    }

    @GetMapping("/bank")
    ModelAndView list(Actor me, @RequestParam(required = false) @Nullable UUID after) {
        return page(me, after, Typed.nothing(), null);
    }

    /** A broken file is answered with its line and reason; nothing of it is kept. */
    @PostMapping("/bank/files")
    ModelAndView receive(Actor me, @RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) return refused(me, Problem.at("file", "treasury.file.none"), null);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var view = files.receive(me, name, file.getBytes());
        if (view.broken() != null) return refused(me, Problem.at("file", "treasury.file.refused"), view);
        return new ModelAndView("redirect:/bank/files/" + view.id());
    }

    @GetMapping("/bank/files/{file}")
    ModelAndView file(Actor me, @PathVariable UUID file) {
        return new ModelAndView("treasury/file", "file", NotHere.unless(files.find(me, file)));
    }

    @GetMapping("/bank/statements/{statement}")
    ModelAndView statement(Actor me, @PathVariable UUID statement, @RequestParam(defaultValue = "0") int after) {
        var found = NotHere.unless(statements.find(me, statement));
        var lines = statements.lines(me, statement, after, LINES);
        return new ModelAndView("treasury/statement", Map.of("statement", found, "lines", lines, "limit", LINES));
    }

    @GetMapping("/bank/balance")
    ModelAndView balance(Actor me) {
        var byEntity = statements.latest(me).stream().collect(Collectors.groupingBy(StatementView::entity));
        var balances = byEntity.entrySet().stream()
                .map(each -> new Balance(
                        each.getKey(),
                        each.getValue(),
                        each.getValue().stream()
                                .map(shown -> Account.ofBank(shown.account().value()))
                                .map(account -> ledger.balance(each.getKey(), account))
                                .reduce(Money.noEuros(), Money::plus),
                        ledger.balance(each.getKey(), Account.of(each.getKey(), AccountKind.WAITING))
                                .negated()))
                .toList();
        return new ModelAndView(
                "treasury/balance", Map.of("balances", balances, "waiting", statements.unexplained(me)));
    }

    private ModelAndView refused(Actor me, Problem problem, @Nullable BankFileView file) {
        var answer = page(me, null, Typed.nothing().refusedFor(List.of(problem)), file);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView page(Actor me, @Nullable UUID after, Typed typed, @Nullable BankFileView refused) {
        var found = statements.page(me, after, STATEMENTS + 1);
        var page = new BankPage(
                found.subList(0, Math.min(STATEMENTS, found.size())),
                found.size() > STATEMENTS,
                files.latest(me, FILES),
                statements.unexplained(me),
                typed,
                refused);
        return new ModelAndView("treasury/bank", "page", page);
    }
}
