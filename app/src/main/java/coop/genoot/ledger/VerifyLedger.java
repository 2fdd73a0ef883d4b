package coop.genoot.ledger;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Command;
import coop.genoot.platform.CurrentActor;
import org.springframework.stereotype.Component;

/** {@code ./genoot verify-ledger}: checks all seals, prints what it found, ends with 1 when one does not hold. */
@Component
class VerifyLedger implements Command {
    private final SealCheck check;

    VerifyLedger(SealCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "verify-ledger";
    }

    @Override
    public int run() {
        var report = CurrentActor.as(Actor.system("verify-ledger"), check::report);
        report.entities().forEach(VerifyLedger::print);
        System.out.println(report.holds() ? "All seals hold." : "The books were changed after they were sealed.");
        return report.holds() ? 0 : 1;
    }

    private static void print(SealReport.OfEntity entity) {
        System.out.printf(
                "Entity %s: %d seals over %d transactions, %d not sealed yet, head %s%n",
                entity.entity(), entity.seals(), entity.transactions(), entity.unsealed(), entity.head());
        var broken = entity.broken();
        if (broken == null) return;
        System.out.printf(
                "  Seal %d does not hold: %s%s%n",
                broken.seal(), broken.why(), broken.transaction() == null ? "" : " " + broken.transaction());
    }
}
