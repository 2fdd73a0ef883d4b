package coop.genoot.work.contracts;

import static coop.genoot.work.contracts.ContractVerb.CANCEL;
import static coop.genoot.work.contracts.ContractVerb.CONFIRM;
import static coop.genoot.work.contracts.ContractVerb.PAY;
import static coop.genoot.work.contracts.ContractVerb.REOPEN;
import static coop.genoot.work.contracts.ContractVerb.RETURN;
import static coop.genoot.work.contracts.ContractVerb.SETTLE;
import static coop.genoot.work.contracts.ContractVerb.SIGN;

import coop.genoot.home.Tone;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a contract stands (requirement W-20). While it is being typed it is a draft, not a contract. */
public enum ContractState {
    OFFERED(Tone.WAITING),
    ACTIVE(Tone.NOW),
    /** All days were confirmed. */
    CONFIRMED(Tone.WAITING),
    PAID(Tone.POSITIVE),
    CLOSED(Tone.CALM),
    CANCELLED(Tone.CALM);

    /** The one table of all ways a contract can go; what is not here is refused. */
    private static final Map<ContractState, Map<ContractVerb, ContractState>> WAYS = Map.of(
            OFFERED, Map.of(SIGN, ACTIVE, CANCEL, CANCELLED),
            ACTIVE, Map.of(CONFIRM, CONFIRMED, CANCEL, CANCELLED),
            CONFIRMED, Map.of(PAY, PAID),
            PAID, Map.of(SETTLE, CLOSED, RETURN, CONFIRMED),
            CLOSED, Map.of(RETURN, CONFIRMED, REOPEN, PAID));

    private final Tone tone;

    ContractState(Tone tone) {
        this.tone = tone;
    }

    /** Where that leads; empty when it cannot happen from here. */
    Optional<ContractState> after(ContractVerb verb) {
        return Optional.ofNullable(WAYS.getOrDefault(this, Map.of()).get(verb));
    }

    public Tone tone() {
        return tone;
    }

    /** The key of the words that are shown. */
    public String key() {
        return "work.state." + name().toLowerCase(Locale.ROOT);
    }
}
