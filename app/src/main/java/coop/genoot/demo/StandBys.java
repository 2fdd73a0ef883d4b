package coop.genoot.demo;

import coop.genoot.common.Language;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.StepDefaults;
import coop.genoot.timeline.Timeline;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Some members would rather call a client than let a second reminder leave: they put it on stand-by. And some clients
 * do not agree with what they got.
 */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class StandBys {
    private static final int ONE_IN = 6;

    private final Timeline timeline;
    private final StepDefaults defaults;
    private final Disputes disputes;
    private final FinanceTeam financeTeam;
    private final Hiccups hiccups;
    private final Set<InvoiceId> inDispute = new HashSet<>();
    private int neverPaid;

    StandBys(Timeline timeline, StepDefaults defaults, Disputes disputes, FinanceTeam financeTeam, Hiccups hiccups) {
        this.timeline = timeline;
        this.defaults = defaults;
        this.disputes = disputes;
        this.financeTeam = financeTeam;
        this.hiccups = hiccups;
    }

    /** Some would rather hear from each late client themselves, and hold it for all their Activities at once. */
    void forAll(Members.Player player) {
        var me = player.actor();
        var entity = player.activity().entity().value();
        CurrentActor.run(me, () -> defaults.say(me, Level.MEMBER, entity, "sales.reminder.second", Choice.STAND_BY));
    }

    void of(Members.Player player, Invoice invoice) {
        if (Math.floorMod(invoice.number().hashCode(), ONE_IN) != 0) return;
        var me = player.actor();
        var why = me.language() == Language.NL ? "Ik bel zelf eens" : "J'appelle moi-même";
        CurrentActor.run(
                me,
                () -> timeline.of(me, invoice.id().value()).stream()
                        .skip(1)
                        .forEach(step -> timeline.instruct(me, step.id(), Level.DOCUMENT, Choice.STAND_BY, why, null)));
    }

    /** Every other client who never pays has a reason that the member knows of; the others get a notice in time. */
    void dispute(Members.Player player, Invoice invoice) {
        if (neverPaid++ % 2 == 1) return;
        var me = player.actor();
        var why =
                me.language() == Language.NL ? "De klant wil een kortere lijst uren" : "Le client conteste les heures";
        CurrentActor.run(me, () -> disputes.begin(me, invoice.id(), why));
        inDispute.add(invoice.id());
    }

    /** Who has no reason is handed over to the team that recovers debts once the notice is over. */
    void handOver(Members.Player player, Invoice invoice) {
        if (!inDispute.contains(invoice.id())) hiccups.handOver(player, invoice);
    }

    /** What goes wrong for one whom a visitor can be. */
    void hiccupsOf(Members.Player player, History history, LocalDate today) {
        hiccups.letsAllPass(player, history, today);
        hiccups.wrongAddress(player, history, today);
    }

    /** Who has no reason and did not answer the notice either never pays. */
    void giveUp(Invoice invoice) {
        if (!inDispute.contains(invoice.id())) financeTeam.expectNothing(invoice);
    }
}
