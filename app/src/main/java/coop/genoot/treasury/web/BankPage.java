package coop.genoot.treasury.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.home.Sum;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Table.Row;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import coop.genoot.treasury.BankFileView;
import coop.genoot.treasury.LineView;
import coop.genoot.treasury.StatementView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bank as finance sees it, with the words and tables of its pages. */
public record BankPage(
        List<StatementView> statements,
        boolean more,
        List<BankFileView> files,
        int waiting,
        Typed typed,
        @Nullable BankFileView refused) {

    /** What the bank says beside what the books say; {@code waiting} is the books' money without a reason. */
    public record Balance(EntityId entity, List<StatementView> accounts, Money books, Money waiting) {
        public Money bank() {
            return accounts.stream()
                    .map(StatementView::closing)
                    .reduce(Money::plus)
                    .orElseThrow();
        }

        public Money difference() {
            return bank().minus(books);
        }

        public List<Sum> sums(Words t) {
            var sums = new ArrayList<Sum>();
            accounts.forEach(account -> sums.add(
                    Sum.of(t.text("treasury.balance.at-bank", account.accountName()), t.money(account.closing()))
                            .because(t.shortDate(account.closedOn()))));
            sums.add(Sum.of(t.text("treasury.balance.in-books"), t.money(books)));
            sums.add(Sum.of(t.text("treasury.balance.waiting"), t.money(waiting)));
            sums.add(Sum.total(t.text("treasury.balance.difference"), t.money(difference())));
            return sums;
        }
    }

    public @Nullable String older() {
        return more ? "/bank?after=" + statements.getLast().id() : null;
    }

    public Table table(Words t) {
        var columns = List.of(
                Column.words(t.text("treasury.statement")),
                Column.words(t.text("treasury.account")),
                Column.number(t.text("treasury.balance.after")),
                Column.words(t.text("treasury.state")));
        return Table.of(
                t.text("treasury.statements"),
                columns,
                statements.stream().map(each -> row(each, t)).toList());
    }

    private static Row row(StatementView statement, Words t) {
        var name = t.text("treasury.statement.of", statement.number(), t.shortDate(statement.closedOn()));
        var first = Cell.link(name, "/bank/statements/" + statement.id());
        return Row.of(
                statement.chained() ? first : first.with(t.text("treasury.statement.gap")),
                Cell.of(statement.accountName()).with(statement.iban()),
                Cell.of(t.amount(statement.closing())),
                state(statement.unexplained(), t));
    }

    private static Cell state(int unexplained, Words t) {
        return unexplained == 0
                ? Cell.status(Tone.CALM, t.text("treasury.all-explained"))
                : Cell.status(Tone.WAITING, t.plural("treasury.lines-wait", unexplained));
    }

    /** The lines of a statement, each with what it is for. */
    public static Table table(List<LineView> lines, Words t) {
        var columns = List.of(
                Column.words(t.text("treasury.line.who")),
                Column.words(t.text("treasury.line.day")),
                Column.number(t.text("treasury.amount")),
                Column.words(t.text("treasury.line.for")));
        return Table.of(
                t.text("treasury.lines"),
                columns,
                lines.stream().map(line -> row(line, t)).toList());
    }

    private static Row row(LineView line, Words t) {
        return Row.of(
                Cell.link(who(line, t), "/bank/lines/" + line.id()).with(line.text()),
                Cell.of(t.shortDate(line.bookedOn())),
                Cell.of(t.amount(line.amount())),
                purpose(line, t));
    }

    public static String who(LineView line, Words t) {
        return line.payerName().isEmpty() ? t.text("treasury.line.nobody") : line.payerName();
    }

    private static Cell purpose(LineView line, Words t) {
        if (line.matches().isEmpty()) return Cell.status(Tone.WAITING, t.text("treasury.line.waits"));
        var labels = line.matches().stream().map(match -> label(match, t)).toList();
        var cell = Cell.of(String.join(", ", labels));
        return line.waiting().isZero() ? cell : cell.with(t.text("treasury.line.waits-still", t.money(line.waiting())));
    }

    /** What one part of a line is for, in words. */
    public static String label(LineView.Match match, Words t) {
        return switch (match.part().kind()) {
            case PAYMENT -> match.label();
            case CREDIT -> t.text("treasury.kind.credit");
            case BANK_COSTS -> t.text("treasury.kind.costs");
            case LATE_COSTS -> t.text("treasury.kind.late-costs", match.label());
            case PAYOUT ->
                t.text(match.part().amount().isNegative() ? "treasury.kind.paid-out" : "treasury.kind.payout-back");
        };
    }

    /** What became of a file, in one sentence. */
    public static String outcome(BankFileView file, Words t) {
        return switch (file.state()) {
            case WAITING -> t.text("treasury.file.waits");
            case READING -> t.plural("treasury.file.reading", file.linesRead());
            case TAKEN ->
                file.known() == file.statements() && file.statements() > 0
                        ? t.text("treasury.file.known")
                        : t.text("treasury.file.taken", file.linesKept(), file.linesMatched());
            case REFUSED -> t.text("treasury.file.refused");
        };
    }

    public static Tone tone(BankFileView file) {
        return switch (file.state()) {
            case WAITING, READING -> Tone.WAITING;
            case TAKEN -> Tone.CALM;
            case REFUSED -> Tone.PROBLEM;
        };
    }

    /** Why a file was refused: the line, when one is meant, and the sentence. */
    public static String reason(BankFileView.Broken broken, Words t) {
        var values = broken.values().stream()
                .map(value -> value instanceof Money money ? t.money(money) : value)
                .toArray();
        var sentence = t.text(broken.key(), values);
        return broken.line() == 0 ? sentence : t.text("treasury.file.at-line", broken.line(), sentence);
    }
}
