package coop.genoot.ledger;

import java.util.List;

/** Transactions were written in one go, one or a thousand; told once, within the same database transaction. */
public record PostedTogether(List<Posted> all) {
    public PostedTogether {
        all = List.copyOf(all);
    }
}
