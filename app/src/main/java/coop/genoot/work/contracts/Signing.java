package coop.genoot.work.contracts;

import coop.genoot.activities.Activities;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signing a contract: whoever works reads the text and signs it; in the same transaction its cost is promised. */
@Component
public class Signing {
    /** Whoever works for an Activity they do not manage may not read its money: the house looks for them. */
    private static final Actor HOUSE = Actor.system("work.signing");

    private final ContractRows rows;
    private final Contracts contracts;
    private final Activities activities;
    private final Promising promising;
    private final TransactionOperations transactions;
    private final Clock clock;

    Signing(
            ContractRows rows,
            Contracts contracts,
            Activities activities,
            Promising promising,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.contracts = contracts;
        this.activities = activities;
        this.promising = promising;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Signs it. After an earlier signature nothing happens. Refused when it is not mine to sign ({@code
     * work.not-yours}), was cancelled ({@code work.not-now}), should have begun before today ({@code work.too-late}),
     * when another text stood on the screen ({@code work.other-text}), and when the Activity does not have its cost
     * free ({@code work.not-free}).
     *
     * @param sha256 fingerprint of the text that stood on the screen
     */
    public void sign(Actor me, ContractId id, String sha256, Signature.Origin origin) {
        var contract = contracts.find(me, id).orElseThrow(NotHere::new);
        if (!Contracts.isWorker(me, contract)) throw new Refused("work.not-yours");
        var house = activities.isManagedBy(me, contract.activity().id()) ? me : HOUSE;
        var signature = new Signature(me.name(), sha256, clock.instant(), origin);
        CurrentActor.run(house, () -> transactions.executeWithoutResult(_ -> sign(me, id, signature)));
    }

    private void sign(Actor me, ContractId id, Signature signature) {
        var contract = rows.lock(id).orElseThrow(NotHere::new);
        if (rows.signature(id).isPresent()) return;
        var next = contract.state().after(ContractVerb.SIGN).orElseThrow(() -> new Refused("work.not-now"));
        if (contract.job().from().isBefore(today())) throw new Refused("work.too-late");
        if (!contract.sha256().equals(signature.sha256())) throw new Refused("work.other-text");
        promising.promise(contract, today());
        rows.sign(contract, signature);
        rows.move(contract, next, me, "", signature.at());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
