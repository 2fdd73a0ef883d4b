package coop.genoot.work.contracts;

import java.util.UUID;

/** Names a contract; made by whoever opens the form, so that a form sent twice offers once. */
public record ContractId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
