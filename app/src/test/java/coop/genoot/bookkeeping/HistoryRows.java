package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.bookkeeping.HistorySale.Bill;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the database of a world, held against the model: the invariants that are true after every step. */
final class HistoryRows {
    private final HistoryWorld world;
    private final Map<String, String> fingerprints = new HashMap<>();

    HistoryRows(HistoryWorld world) {
        this.world = world;
    }

    /** A row with its amount. */
    record Found(UUID id, Money amount) {}

    static @Nullable Found waitingLine(HistoryWorld world, HistorySale sale) {
        var references = sale.bills.stream().map(bill -> bill.reference).toArray(String[]::new);
        return first(
                world,
                "select id, cents - explained_cents as open from treasury.statement_line where entity_id = ?"
                        + " and explained_cents <> cents and (text like ? or reference = any (?)) order by id limit 1",
                world.sample.entity().value(),
                "%S" + sale.number + "E%",
                references);
    }

    static @Nullable Found lastMatch(HistoryWorld world, Bill bill) {
        return first(
                world,
                "select id, cents from treasury.line_match m where subject = ? and kind = 'PAYMENT' and undoes is null"
                        + " and not exists (select from treasury.line_match u where u.undoes = m.id) order by id desc limit 1",
                bill.id.value());
    }

    private static @Nullable Found first(HistoryWorld world, String query, Object... values) {
        var rows = world.doors.read(HistoryDoors.HOUSE, () -> world.doors.sql.fetch(query, values));
        if (rows.isEmpty()) return null;
        return new Found(rows.getFirst().get(0, UUID.class), Money.euroCents(rows.getFirst().get(1, Long.class)));
    }

    void check() {
        world.doors.read(HistoryDoors.HOUSE, () -> {
            entriesBalance();
            documentsStandAsIssued();
            numbersHaveNoGap();
            linesAreMatchedOnce();
            paidCreditedAndOpenAddUp();
            booksAgreeWithTheBank();
            activityHasWhatIsItsOwn();
            return true;
        });
    }

    /** At the end of a world: what takes longer. */
    void checkEnd() {
        var doors = world.doors;
        doors.as(HistoryDoors.HOUSE, () -> doors.seals.sealNow(world.sample.entity()));
        assertThat(doors.as(HistoryDoors.HOUSE, () -> doors.sealCheck.of(world.sample.entity())).broken())
                .as("the seals hold")
                .isNull();
        var stranger = Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(), Language.EN);
        for (var table : List.of("sales.invoice", "sales.quote", "ledger.entry", "treasury.line_match"))
            assertThat(doors.read(stranger, () -> count("select count(*) from " + table)))
                    .as("rows of %s that a stranger sees", table)
                    .isZero();
    }

    private void entriesBalance() {
        assertThat(count(
                        "select count(*) from (select from ledger.entry where entity_id = ? group by transaction_id, unit"
                                + " having sum(cents) <> 0) as wrong",
                        entity()))
                .as("entries that do not balance")
                .isZero();
    }

    private void documentsStandAsIssued() {
        var now = new HashMap<String, String>();
        world.doors
                .sql
                .fetch(
                        "select id::text, md5((to_jsonb(i) - 'status' - 'status_since')::text || encode(sha256, 'hex') ||"
                                + " (select coalesce(string_agg(l::text, '|' order by position), '') from sales.invoice_line l"
                                + " where l.invoice_id = i.id)) from sales.invoice i where entity_id = ?",
                        entity())
                .forEach(row -> now.put(row.get(0, String.class), row.get(1, String.class)));
        assertThat(now).as("issued documents").containsAllEntriesOf(fingerprints);
        fingerprints.putAll(now);
        assertThat(count(
                        "select count(*) from sales.invoice i where entity_id = ? and (total_cents <> net_cents + vat_cents"
                                + " or vat_cents <> (select sum(vat_cents) from sales.invoice_vat v where v.invoice_id = i.id)"
                                + " or net_cents <> (select sum(base_cents) from sales.invoice_vat v where v.invoice_id = i.id)"
                                + " or kind = 'INVOICE' and net_cents <> (select sum(net_cents) from sales.invoice_line l"
                                + " where l.invoice_id = i.id))",
                        entity()))
                .as("documents whose total is not lines and VAT")
                .isZero();
    }

    private void numbersHaveNoGap() {
        assertThat(count(
                        "select count(*) from (select from sales.invoice where entity_id = ? group by series, year"
                                + " having count(*) <> max(sequence) or min(sequence) <> 1) as wrong",
                        entity()))
                .as("series with a gap")
                .isZero();
    }

    private void linesAreMatchedOnce() {
        assertThat(count(
                        "select count(*) from treasury.statement_line l where entity_id = ? and explained_cents <> (select"
                                + " coalesce(sum(cents), 0) from treasury.line_match m where m.line_id = l.id)",
                        entity()))
                .as("bank lines that explain more or less than their matches")
                .isZero();
    }

    private void paidCreditedAndOpenAddUp() {
        var open = new HashMap<UUID, Money>();
        var paid = new HashMap<UUID, Money>();
        world.doors
                .sql
                .fetch(
                        "select subject, cents - paid_cents, paid_cents from treasury.expected_payment where entity_id = ?",
                        entity())
                .forEach(row -> {
                    open.put(row.get(0, UUID.class), Money.euroCents(row.get(1, Long.class)));
                    paid.put(row.get(0, UUID.class), Money.euroCents(row.get(2, Long.class)));
                });
        var books = world.doors.ledger.openOf(open.keySet());
        for (var bill : bills()) {
            assertThat(paid).as("paid of " + bill.number).containsEntry(bill.id.value(), bill.paid);
            assertThat(open).as("open of " + bill.number).containsEntry(bill.id.value(), bill.open());
            assertThat(books).as("open of %s in the books", bill.number).containsEntry(bill.id.value(), bill.open());
        }
    }

    private void booksAgreeWithTheBank() {
        assertThat(sum("BANK")).as("money at the bank").isEqualTo(world.bank);
        assertThat(sum("WAITING").negated()).as("money that waits").isEqualTo(world.waiting);
        var kept = world.sales.values().stream().map(sale -> sale.creditKept).reduce(Money.noEuros(), Money::plus);
        assertThat(sum("CLIENT_CREDIT").negated()).as("kept for clients").isEqualTo(kept);
        assertThat(sum("CLIENT_RECEIVABLE")).as("owed by clients").isEqualTo(total(Bill::open));
        assertThat(sum("VAT_DUE", "VAT_PENDING").negated())
                .as("VAT")
                .isEqualTo(total(bill -> bill.total
                        .minus(bill.net)
                        .minus(bill.credited)
                        .plus(bill.creditedNet)));
    }

    private void activityHasWhatIsItsOwn() {
        assertThat(sum("AVAILABLE").negated().isNegative())
                .as("available below zero by itself")
                .isFalse();
        assertThat(sum(
                                "AVAILABLE",
                                "ON_ITS_WAY",
                                "CONTRIBUTION",
                                "CONTRIBUTION_ON_ITS_WAY",
                                "SOLIDARITY",
                                "SOLIDARITY_ON_ITS_WAY")
                        .negated())
                .as("what was sold, without VAT")
                .isEqualTo(total(bill -> bill.net.minus(bill.creditedNet)));
        if (bills().stream().noneMatch(Bill::isOpen))
            assertThat(sum("ON_ITS_WAY", "CONTRIBUTION_ON_ITS_WAY", "SOLIDARITY_ON_ITS_WAY", "VAT_PENDING"))
                    .as("nothing open, nothing on its way")
                    .isEqualTo(Money.noEuros());
    }

    private List<Bill> bills() {
        return world.sales.values().stream().flatMap(sale -> sale.bills.stream()).toList();
    }

    private Money total(Function<Bill, Money> of) {
        return bills().stream().map(of).reduce(Money.noEuros(), Money::plus);
    }

    private Money sum(String... kinds) {
        return Money.euroCents(count(
                "select coalesce(sum(e.cents), 0) from ledger.entry e join ledger.account a on a.id = e.account_id"
                        + " where e.entity_id = ? and a.kind = any (?)",
                entity(),
                kinds));
    }

    private long count(String query, Object... values) {
        var counted = (Number) world.doors.sql.fetchValue(query, values);
        return counted == null ? 0 : counted.longValue();
    }

    private UUID entity() {
        return world.sample.entity().value();
    }
}
