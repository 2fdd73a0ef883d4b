package coop.genoot.work.contracts;

import static coop.genoot.work.db.Tables.CONTRACT_MONTH;
import static coop.genoot.work.db.Tables.WORKED_DAY;
import static org.jooq.impl.DSL.any;

import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.work.contracts.ContractMonth.Result;
import coop.genoot.work.contracts.ContractMonth.Way;
import coop.genoot.work.db.tables.records.ContractMonthRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/** The months of signed contracts as they are kept, with the days that were worked. */
@Component
class MonthRows {
    private final DSLContext sql;

    MonthRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(List<ContractMonth> months) {
        var insert = sql.insertInto(
                CONTRACT_MONTH,
                CONTRACT_MONTH.ID,
                CONTRACT_MONTH.CONTRACT_ID,
                CONTRACT_MONTH.MONTH,
                CONTRACT_MONTH.GROSS_CENTS,
                CONTRACT_MONTH.COST_CENTS,
                CONTRACT_MONTH.PROVISION_CENTS);
        for (var it : months)
            insert = insert.values(
                    it.id(),
                    it.contract().value(),
                    it.month().atDay(1),
                    it.gross().cents(),
                    it.cost().cents(),
                    it.provisions().cents());
        insert.execute();
    }

    List<ContractMonth> of(ContractId contract) {
        return of(List.of(contract.value())).getOrDefault(contract.value(), List.of());
    }

    /** The months of each of these contracts that were not ended, the first first. */
    Map<UUID, List<ContractMonth>> of(Collection<UUID> contracts) {
        return sql.selectFrom(CONTRACT_MONTH)
                .where(CONTRACT_MONTH.CONTRACT_ID.eq(any(contracts.toArray(UUID[]::new))))
                .and(CONTRACT_MONTH.ENDED_AT.isNull())
                .orderBy(CONTRACT_MONTH.MONTH)
                .fetchGroups(CONTRACT_MONTH.CONTRACT_ID, MonthRows::month);
    }

    /** Confirmed, and not reckoned by payroll yet. */
    List<ContractMonth> toReckon() {
        return all(CONTRACT_MONTH.CONFIRMED_AT.isNotNull().and(CONTRACT_MONTH.RECKONED_AT.isNull()));
    }

    void confirm(UUID month, Collection<LocalDate> days, Instant at) {
        sql.update(CONTRACT_MONTH)
                .set(CONTRACT_MONTH.CONFIRMED_AT, at)
                .where(CONTRACT_MONTH.ID.eq(month))
                .execute();
        var insert = sql.insertInto(WORKED_DAY, WORKED_DAY.MONTH_ID, WORKED_DAY.DAY);
        for (var day : days) insert = insert.values(month, day);
        if (!days.isEmpty()) insert.execute();
    }

    void end(List<ContractMonth> unconfirmed, Instant at) {
        var ids = unconfirmed.stream().map(ContractMonth::id).toArray(UUID[]::new);
        sql.update(CONTRACT_MONTH)
                .set(CONTRACT_MONTH.ENDED_AT, at)
                .where(CONTRACT_MONTH.ID.eq(any(ids)))
                .execute();
    }

    /** The days worked in each of these months. */
    Map<UUID, List<LocalDate>> worked(Collection<UUID> months) {
        return sql.selectFrom(WORKED_DAY)
                .where(WORKED_DAY.MONTH_ID.eq(any(months.toArray(UUID[]::new))))
                .orderBy(WORKED_DAY.DAY)
                .fetchGroups(WORKED_DAY.MONTH_ID, WORKED_DAY.DAY);
    }

    void reckon(Map<UUID, Result> results, Instant at) {
        var updates = results.entrySet().stream()
                .map(it -> reckoned(it.getKey(), it.getValue(), at))
                .toList();
        var counts = sql.batch(updates).execute();
        // Of two who take the same months at once the second finds them taken, and nothing of theirs is kept.
        if (IntStream.of(counts).anyMatch(it -> it != 1)) throw new Refused("work.payroll.meanwhile");
    }

    private Query reckoned(UUID month, Result it, Instant at) {
        return sql.update(CONTRACT_MONTH)
                .set(CONTRACT_MONTH.PAID_GROSS_CENTS, it.gross().cents())
                .set(CONTRACT_MONTH.NET_CENTS, it.net().cents())
                .set(CONTRACT_MONTH.WITHHELD_CENTS, it.withheld().cents())
                .set(CONTRACT_MONTH.EMPLOYEE_CENTS, it.employee().cents())
                .set(CONTRACT_MONTH.EMPLOYER_CENTS, it.employer().cents())
                .set(CONTRACT_MONTH.RECKONED_AT, at)
                .set(CONTRACT_MONTH.MONEY, Way.OWED.name())
                .where(CONTRACT_MONTH.ID.eq(month))
                .and(CONTRACT_MONTH.RECKONED_AT.isNull());
    }

    /** Gives the contracts of these months. */
    List<UUID> move(Collection<UUID> of, Way money) {
        return sql
                .update(CONTRACT_MONTH)
                .set(CONTRACT_MONTH.MONEY, money.name())
                .where(CONTRACT_MONTH.ID.eq(any(of.toArray(UUID[]::new))))
                .returning(CONTRACT_MONTH.CONTRACT_ID)
                .fetch(CONTRACT_MONTH.CONTRACT_ID)
                .stream()
                .distinct()
                .toList();
    }

    private List<ContractMonth> all(Condition which) {
        return sql.selectFrom(CONTRACT_MONTH)
                .where(which)
                .orderBy(CONTRACT_MONTH.MONTH, CONTRACT_MONTH.ID)
                .fetch(MonthRows::month);
    }

    private static ContractMonth month(ContractMonthRecord row) {
        var result = row.getReckonedAt() == null
                ? null
                : new Result(
                        Money.euroCents(row.getPaidGrossCents()),
                        Money.euroCents(row.getNetCents()),
                        Money.euroCents(row.getWithheldCents()),
                        Money.euroCents(row.getEmployeeCents()),
                        Money.euroCents(row.getEmployerCents()));
        return new ContractMonth(
                row.getId(),
                new ContractId(row.getContractId()),
                YearMonth.from(row.getMonth()),
                Money.euroCents(row.getGrossCents()),
                Money.euroCents(row.getCostCents()),
                Money.euroCents(row.getProvisionCents()),
                row.getConfirmedAt(),
                result,
                Way.valueOf(row.getMoney()));
    }
}
