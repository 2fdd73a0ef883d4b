package coop.genoot.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** The same work as plain SQL. Which member, invoice or account it is about is drawn from small tables of our own. */
final class Scripts {
    private Scripts() {}

    private static final String PREPARE =
            """
            drop schema if exists bench cascade;
            create schema bench;
            create table bench.activity as
              select row_number() over (order by id) as n, id, entity_id,
                     coalesce((select id from ledger.account where owner_id = activity.id and kind = 'AVAILABLE'), 0)
                       as account,
                     (select min(id) from ledger.account
                       where entity_id = activity.entity_id and owner_kind in ('ENTITY', 'BANK')) as one,
                     (select max(id) from ledger.account
                       where entity_id = activity.entity_id and owner_kind in ('ENTITY', 'BANK')) as other
                from activities.activity
               where exists (select from sales.invoice where activity_id = activity.id) limit 5000;
            create table bench.invoice as
              select row_number() over () as n, id
                from (select id from sales.invoice where kind = 'INVOICE' order by issued_on desc limit 20000) newest;
            create table bench.counter (n int primary key, last bigint not null);
            insert into bench.counter values (1, 0);
            create table bench.document (like sales.invoice including all);
            alter table bench.activity add primary key (n);
            alter table bench.invoice add primary key (n);
            analyze bench.activity, bench.invoice;
            """;

    static void prepare(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(PREPARE);
        }
    }

    /** A world made in bulk is held against the same truths as every other. */
    static void refuseUnsound(Connection database) throws SQLException {
        refuse(database, "a transaction does not balance", "select transaction_id from ledger.entry"
                + " group by transaction_id, unit having sum(cents) <> 0 limit 1");
        refuse(database, "an invoice was never booked", "select id from sales.invoice where series = 'INVOICE'"
                + " and not exists (select from bookkeeping.claim where subject = invoice.id) limit 1");
        refuse(database, "numbers have a gap", "select entity_id from sales.invoice group by entity_id, series, year"
                + " having count(*) <> max(sequence) limit 1");
        refuse(database, "a claim in the books is not what its client still has to pay",
                "select expected.subject from treasury.expected_payment expected join"
                + " (select subject, sum(cents) as open from ledger.entry join ledger.account"
                + " on account.id = entry.account_id where kind = 'CLIENT_RECEIVABLE' group by subject) books"
                + " on books.subject = expected.subject where books.open <> expected.open_cents limit 1");
    }

    private static void refuse(Connection database, String what, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            if (rows.next()) throw new IllegalStateException(what + ": " + rows.getString(1));
        }
    }

    static int count(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    static String today(int activities) {
        return "\\set n random(1, " + activities + ")\n"
                + """
                select account.kind, sum(entry.cents) from bench.activity one
                  join ledger.account on account.owner_id = one.id and account.entity_id = one.entity_id
                  join ledger.entry on entry.account_id = account.id
                 where one.n = :n group by account.kind;
                """;
    }

    static String list(int activities) {
        return "\\set n random(1, " + activities + ")\n"
                + """
                select id, number, buyer_name, issued_on, due_on, total_cents, status from sales.invoice
                 where activity_id = (select id from bench.activity where n = :n)
                 order by issued_on desc, id desc limit 26;
                """;
    }

    static String invoice(int invoices) {
        return "\\set n random(1, " + invoices + ")\n"
                + """
                select * from sales.invoice where id = (select id from bench.invoice where n = :n);
                select * from sales.invoice_line where invoice_id = (select id from bench.invoice where n = :n);
                """;
    }

    static String account(int activities) {
        return "\\set n random(1, " + activities + ")\n"
                + """
                select entry.*, header.label, sum(entry.cents) over (order by entry.booked_on, entry.transaction_id)
                  from ledger.entry join ledger.transaction header on header.id = entry.transaction_id
                 where entry.account_id = (select account from bench.activity where n = :n)
                 order by entry.booked_on desc, entry.transaction_id desc limit 50;
                """;
    }

    /** A locked row that counts, and one row written under its number. */
    static String issue(int invoices) {
        return "\\set n random(1, " + invoices + ")\n"
                + """
                begin;
                update bench.counter set last = last + 1 where n = 1 returning last \\gset
                insert into bench.document select uuidv7(), entity_id, activity_id, client_id, buyer_activity_id,
                    order_id, credits_id, kind, series, year, :last::bigint, 'B' || :last, issued_on, due_on,
                    delivered_on, language, buyer_name, net_cents, vat_cents, total_cents, 'B' || :last, frozen,
                    sha256, issued_at, issued_by, pg_current_xact_id(), status, status_since
                  from sales.invoice where id = (select id from bench.invoice where n = :n);
                commit;
                """;
    }

    /** One transaction with four entries, held by the same constraints and triggers. */
    static String posting(int activities) {
        return "\\set n random(1, " + activities + ")\n\\set cents random(100, 100000)\n"
                + """
                begin;
                select uuidv7() as id, entity_id as entity, one, other from bench.activity where n = :n \\gset
                insert into ledger.transaction (id, entity_id, booked_on, recorded_at, kind, source_room,
                    source_document, idempotency_key, author, label, detail, digest)
                  values (:id::uuid, :entity::uuid, current_date, now(), 'CORRECTION', 'bench', :id::uuid,
                    'bench ' || :id::text, 'bench', 'bench', '{}', sha256('bench'));
                insert into ledger.entry values
                  (:id::uuid, 1, :one::bigint, :entity::uuid, current_date, :cents::bigint, 'EUR', null, null),
                  (:id::uuid, 2, :other::bigint, :entity::uuid, current_date, 0 - :cents::bigint, 'EUR', null, null),
                  (:id::uuid, 3, :one::bigint, :entity::uuid, current_date, 0 - :cents::bigint, 'EUR', null, null),
                  (:id::uuid, 4, :other::bigint, :entity::uuid, current_date, :cents::bigint, 'EUR', null, null);
                commit;
                """;
    }
}
