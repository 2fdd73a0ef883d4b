package coop.genoot.work.payroll;

import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.work.contracts.ContractMonth.Result;
import coop.genoot.work.contracts.WageMonths.Confirmed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Both files, as docs/formats/payroll.md describes them: lines of fields with a semicolon between, in UTF-8, a point
 * before the cents.
 */
final class PayrollFile {
    static final String FIELD = "file";
    static final String OUT = "entity;contract;month;person;type;from;until;days;worked;gross";
    static final String IN = "entity;contract;month;gross;net;withholding;employee;employer";

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final int FIELDS = IN.split(";").length;

    private PayrollFile() {}

    /** A line of what came back; the entity is said by its number in the register of enterprises. */
    record Line(int place, String entity, String contract, String month, Result result) {}

    static String write(String entity, List<Confirmed> all) {
        return all.stream().map(it -> line(entity, it)).collect(Collectors.joining("\n", OUT + "\n", "\n"));
    }

    private static String line(String entity, Confirmed it) {
        var contract = it.contract();
        var days = it.days().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        return String.join(
                ";",
                entity,
                contract.number(),
                it.month().month().toString(),
                safe(contract.worker().name()),
                contract.worker().type().name(),
                contract.job().from().toString(),
                contract.job().until().toString(),
                String.valueOf(it.days().size()),
                days,
                it.month().gross().toDecimal().toPlainString());
    }

    /** Neither a field of its own nor a formula for the program that opens the file. */
    private static String safe(String text) {
        var plain = text.replaceAll("[;\\p{Cntrl}]", " ").strip();
        return plain.matches("[=+\\-@].*") ? "'" + plain : plain;
    }

    /** All lines, with everything that cannot be read said by its line. */
    static List<Line> read(String text, List<Problem> problems) {
        var lines = text.lines().map(String::strip).toList();
        if (lines.isEmpty() || !lines.getFirst().replace("\uFEFF", "").equals(IN)) {
            problems.add(Problem.at(FIELD, "work.payroll.problem.header", IN));
            return List.of();
        }
        var read = new ArrayList<Line>();
        for (int i = 1; i < lines.size(); i++)
            if (!lines.get(i).isEmpty()) line(i + 1, lines.get(i), problems).ifPresent(read::add);
        if (read.isEmpty() && problems.isEmpty()) problems.add(Problem.at(FIELD, "work.payroll.problem.empty"));
        return read;
    }

    private static Optional<Line> line(int place, String text, List<Problem> problems) {
        var fields = text.split(";", -1);
        if (fields.length != FIELDS) {
            problems.add(Problem.at(FIELD, "work.payroll.problem.fields", place, FIELDS));
            return Optional.empty();
        }
        for (int i = 3; i < FIELDS; i++)
            if (!AMOUNT.matcher(fields[i]).matches()) {
                problems.add(Problem.at(FIELD, "work.payroll.problem.amount", place));
                return Optional.empty();
            }
        var result =
                new Result(money(fields[3]), money(fields[4]), money(fields[5]), money(fields[6]), money(fields[7]));
        var sum = result.net().plus(result.withheld()).plus(result.employee());
        if (!sum.equals(result.gross()) || !result.net().isPositive()) {
            problems.add(Problem.at(FIELD, "work.payroll.problem.sum", place));
            return Optional.empty();
        }
        return Optional.of(new Line(place, fields[0], fields[1], fields[2], result));
    }

    private static Money money(String text) {
        return Money.euros(new BigDecimal(text).setScale(2).toPlainString());
    }
}
