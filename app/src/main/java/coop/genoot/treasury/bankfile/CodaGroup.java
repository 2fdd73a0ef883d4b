package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * A movement and its details. When the details add up to the movement they stand in its place; otherwise (a foreign
 * currency, details left out) the movement stands alone. Never both: that would count the money twice.
 */
final class CodaGroup {
    private final CodaMovement head;
    private final List<CodaMovement> details = new ArrayList<>();
    private CodaMovement last;

    CodaGroup(CodaMovement head) {
        this.head = head;
        this.last = head;
    }

    String sequence() {
        return head.sequence();
    }

    Money amount() {
        return head.amount();
    }

    void addDetail(CodaMovement detail) {
        if (!detail.isDetailOfDetail()) details.add(detail);
        last = detail;
    }

    void add(CodaRecord more) {
        last.add(more);
    }

    List<StatementLine> lines() {
        var parts = details.stream().map(CodaMovement::amount).reduce(Money.zero(amount().currency()), Money::plus);
        if (details.isEmpty() || !parts.equals(amount())) return List.of(head.asLine());
        return details.stream().map(detail -> detail.asPartOf(head)).toList();
    }
}
