package coop.genoot.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Members of the world who can sign in, with something of theirs to look at. */
record Cast(String mail, String activity, String client, String invoice, String vat, int invoices) {
    static final String PASSWORD = "samen-sterk-2026";

    // Those near so many invoices come first: a member with as many in the small world as in the large one.
    private static final String WHO =
            """
            select person.email, hat.scope_id,
                   (select id from sales.client where activity_id = hat.scope_id limit 1),
                   (select id from sales.invoice where activity_id = hat.scope_id and kind = 'INVOICE'
                     order by issued_on desc limit 1),
                   (select min(vat) from sales.invoice_line line join sales.invoice on invoice.id = line.invoice_id
                     where activity_id = hat.scope_id and vat like 'S:2%'),
                   (select count(*) from sales.invoice where activity_id = hat.scope_id) as invoices
              from platform.person
              join platform.password on password.person_id = person.id
              join platform.person_grant hat on hat.person_id = person.id and hat.hat = 'MANAGER'
             where exists (select from sales.invoice where activity_id = hat.scope_id and kind = 'INVOICE')
             order by abs((select count(*) from sales.invoice where activity_id = hat.scope_id) - ?), person.email
             limit ?""";

    /** The members whose number of invoices is nearest to that. */
    static List<Cast> near(Connection database, int invoices, int count) throws SQLException {
        try (var query = database.prepareStatement(WHO)) {
            query.setInt(1, invoices);
            query.setInt(2, count);
            var rows = query.executeQuery();
            var found = new ArrayList<Cast>();
            while (rows.next())
                found.add(new Cast(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getInt(6)));
            if (found.isEmpty()) throw new IllegalStateException("Nobody in this world has a password and an invoice");
            return found;
        }
    }
}
