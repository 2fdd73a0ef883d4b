package coop.genoot.demo;

import coop.genoot.common.Language;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.StepDefaults;
import coop.genoot.timeline.Timeline;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Some members would rather call a client than let a second reminder leave: they put it on stand-by. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class StandBys {
    private static final int ONE_IN = 6;

    private final Timeline timeline;
    private final StepDefaults defaults;

    StandBys(Timeline timeline, StepDefaults defaults) {
        this.timeline = timeline;
        this.defaults = defaults;
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
}
