package coop.genoot.sales.invoices;

import static coop.genoot.sales.invoices.InvoiceLife.Verb.CREDIT;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.CREDIT_A_PART;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.DISPUTE;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.OPEN;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.PAY;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.PAY_A_PART;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.SEND;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.SETTLE;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.UNDO_PAYMENT;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.UNDO_WRITE_OFF;
import static coop.genoot.sales.invoices.InvoiceLife.Verb.WRITE_OFF;
import static coop.genoot.sales.invoices.InvoiceState.CREDITED;
import static coop.genoot.sales.invoices.InvoiceState.ISSUED;
import static coop.genoot.sales.invoices.InvoiceState.PAID;
import static coop.genoot.sales.invoices.InvoiceState.PARTLY_PAID;
import static coop.genoot.sales.invoices.InvoiceState.SENT;
import static coop.genoot.sales.invoices.InvoiceState.SETTLED;
import static coop.genoot.sales.invoices.InvoiceState.WRITTEN_OFF;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of an invoice as one table: what may happen in which state, where it leads, and who does it. */
final class InvoiceLife {
    /**
     * Who can do something to an invoice. The manager is one of the Activity; the system acts on what the ledger
     * says.
     */
    enum Role {
        MANAGER,
        FINANCE,
        ADVISOR,
        CLIENT,
        SYSTEM
    }

    /** What can be done with, or happen to, an issued invoice. */
    enum Verb {
        SEND,
        OPEN,
        PAY_A_PART,
        PAY,
        UNDO_PAYMENT,
        CREDIT_A_PART,
        CREDIT,
        DISPUTE,
        SETTLE,
        WRITE_OFF,
        UNDO_WRITE_OFF
    }

    private static final Map<InvoiceState, Map<Verb, InvoiceState>> TABLE = new EnumMap<>(InvoiceState.class);
    private static final Map<Verb, Set<Role>> WHO = new EnumMap<>(Verb.class);

    static {
        TABLE.put(
                ISSUED,
                row(
                        SEND,
                        SENT,
                        OPEN,
                        ISSUED,
                        PAY_A_PART,
                        PARTLY_PAID,
                        PAY,
                        PAID,
                        UNDO_PAYMENT,
                        ISSUED,
                        CREDIT_A_PART,
                        ISSUED,
                        CREDIT,
                        CREDITED,
                        DISPUTE,
                        ISSUED,
                        SETTLE,
                        ISSUED,
                        WRITE_OFF,
                        WRITTEN_OFF));
        TABLE.put(
                SENT,
                row(
                        SEND,
                        SENT,
                        OPEN,
                        SENT,
                        PAY_A_PART,
                        PARTLY_PAID,
                        PAY,
                        PAID,
                        UNDO_PAYMENT,
                        SENT,
                        CREDIT_A_PART,
                        SENT,
                        CREDIT,
                        CREDITED,
                        DISPUTE,
                        SENT,
                        SETTLE,
                        SENT,
                        WRITE_OFF,
                        WRITTEN_OFF));
        TABLE.put(
                PARTLY_PAID,
                row(
                        SEND,
                        PARTLY_PAID,
                        OPEN,
                        PARTLY_PAID,
                        PAY_A_PART,
                        PARTLY_PAID,
                        PAY,
                        PAID,
                        UNDO_PAYMENT,
                        SENT,
                        CREDIT_A_PART,
                        PARTLY_PAID,
                        CREDIT,
                        CREDITED,
                        DISPUTE,
                        PARTLY_PAID,
                        SETTLE,
                        PARTLY_PAID,
                        WRITE_OFF,
                        WRITTEN_OFF));
        TABLE.put(
                PAID,
                row(
                        SEND,
                        PAID,
                        OPEN,
                        PAID,
                        PAY,
                        PAID,
                        PAY_A_PART,
                        PARTLY_PAID,
                        UNDO_PAYMENT,
                        SENT,
                        CREDIT_A_PART,
                        PAID,
                        CREDIT,
                        CREDITED));
        TABLE.put(WRITTEN_OFF, row(OPEN, WRITTEN_OFF, UNDO_WRITE_OFF, SENT));
        TABLE.put(CREDITED, row(SEND, CREDITED, OPEN, CREDITED));
        TABLE.put(SETTLED, row(SEND, SETTLED, OPEN, SETTLED, CREDIT_A_PART, SETTLED, CREDIT, CREDITED));
        WHO.put(SEND, EnumSet.of(Role.MANAGER, Role.FINANCE, Role.SYSTEM));
        WHO.put(OPEN, EnumSet.of(Role.CLIENT));
        WHO.put(PAY_A_PART, EnumSet.of(Role.SYSTEM));
        WHO.put(PAY, EnumSet.of(Role.SYSTEM));
        WHO.put(UNDO_PAYMENT, EnumSet.of(Role.SYSTEM));
        WHO.put(CREDIT_A_PART, EnumSet.of(Role.MANAGER, Role.FINANCE, Role.SYSTEM));
        WHO.put(DISPUTE, EnumSet.of(Role.MANAGER, Role.FINANCE));
        WHO.put(SETTLE, EnumSet.of(Role.MANAGER, Role.FINANCE));
        WHO.put(WRITE_OFF, EnumSet.of(Role.FINANCE));
        WHO.put(UNDO_WRITE_OFF, EnumSet.of(Role.FINANCE));
        WHO.put(CREDIT, EnumSet.of(Role.MANAGER, Role.FINANCE, Role.SYSTEM));
    }

    private InvoiceLife() {}

    /** The state after it, or empty when it cannot happen in that state. */
    static Optional<InvoiceState> after(InvoiceState state, Verb verb) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(verb));
    }

    static boolean may(Role role, Verb verb) {
        return WHO.getOrDefault(verb, Set.of()).contains(role);
    }

    private static Map<Verb, InvoiceState> row(Enum<?>... verbsAndStates) {
        var row = new EnumMap<Verb, InvoiceState>(Verb.class);
        for (int i = 0; i < verbsAndStates.length; i += 2)
            row.put((Verb) verbsAndStates[i], (InvoiceState) verbsAndStates[i + 1]);
        return row;
    }
}
