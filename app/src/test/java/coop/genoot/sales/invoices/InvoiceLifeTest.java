package coop.genoot.sales.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole life of an invoice, to be read by anybody: in which state what may happen, and who may do it. */
class InvoiceLifeTest {
    @Test
    void every_state_and_every_verb() {
        assertThat(states()).isEqualTo("""
                ISSUED      SEND→SENT  OPEN→ISSUED  PAY_A_PART→PARTLY_PAID  PAY→PAID  UNDO_PAYMENT→ISSUED  CREDIT_A_PART→ISSUED  CREDIT→CREDITED  DISPUTE→ISSUED  SETTLE→ISSUED  WRITE_OFF→WRITTEN_OFF
                SENT        SEND→SENT  OPEN→SENT  PAY_A_PART→PARTLY_PAID  PAY→PAID  UNDO_PAYMENT→SENT  CREDIT_A_PART→SENT  CREDIT→CREDITED  DISPUTE→SENT  SETTLE→SENT  WRITE_OFF→WRITTEN_OFF
                PARTLY_PAID SEND→PARTLY_PAID  OPEN→PARTLY_PAID  PAY_A_PART→PARTLY_PAID  PAY→PAID  UNDO_PAYMENT→SENT  CREDIT_A_PART→PARTLY_PAID  CREDIT→CREDITED  DISPUTE→PARTLY_PAID  SETTLE→PARTLY_PAID  WRITE_OFF→WRITTEN_OFF
                PAID        SEND→PAID  OPEN→PAID  PAY_A_PART→PARTLY_PAID  PAY→PAID  UNDO_PAYMENT→SENT  CREDIT_A_PART→PAID  CREDIT→CREDITED
                CREDITED    SEND→CREDITED  OPEN→CREDITED
                WRITTEN_OFF OPEN→WRITTEN_OFF  UNDO_WRITE_OFF→SENT
                SETTLED     SEND→SETTLED  OPEN→SETTLED  CREDIT_A_PART→SETTLED  CREDIT→CREDITED
                """);
    }

    @Test
    void every_verb_and_every_role() {
        assertThat(roles()).isEqualTo("""
                SEND           MANAGER FINANCE SYSTEM
                OPEN           CLIENT
                PAY_A_PART     SYSTEM
                PAY            SYSTEM
                UNDO_PAYMENT   SYSTEM
                CREDIT_A_PART  MANAGER FINANCE SYSTEM
                CREDIT         MANAGER FINANCE SYSTEM
                DISPUTE        MANAGER FINANCE
                SETTLE         MANAGER FINANCE
                WRITE_OFF      FINANCE
                UNDO_WRITE_OFF FINANCE
                """);
    }

    private static String states() {
        return Arrays.stream(InvoiceState.values())
                .map(state -> "%-11s %s\n".formatted(state, verbs(state)))
                .collect(Collectors.joining());
    }

    private static String verbs(InvoiceState state) {
        return Arrays.stream(InvoiceLife.Verb.values())
                .flatMap(verb -> InvoiceLife.after(state, verb).map(next -> verb + "→" + next).stream())
                .collect(Collectors.joining("  "));
    }

    private static String roles() {
        return Arrays.stream(InvoiceLife.Verb.values())
                .map(verb -> "%-14s %s\n".formatted(verb, whoMay(verb)))
                .collect(Collectors.joining());
    }

    private static String whoMay(InvoiceLife.Verb verb) {
        return Arrays.stream(InvoiceLife.Role.values())
                .filter(role -> InvoiceLife.may(role, verb))
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
