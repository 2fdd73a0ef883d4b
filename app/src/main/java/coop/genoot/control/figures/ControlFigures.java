package coop.genoot.control.figures;

import coop.genoot.common.EntityId;
import coop.genoot.common.Rate;
import coop.genoot.control.Rule;
import coop.genoot.control.Rules;
import coop.genoot.control.afterwards.Week;
import coop.genoot.control.afterwards.WeekLists;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Scopes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What every member may read of how their cooperative checks (requirements C-01, C-07): counts, rules and draws, and
 * never who did what. It is read as the house, for those who belong to the entity.
 */
@Component
public class ControlFigures {
    private static final Actor HOUSE = Actor.system("control-figures");
    private static final int MONTHS = 12;
    private static final int WEEKS = 8;

    private final FigureRows rows;
    private final Rules rules;
    private final WeekLists weeks;
    private final Organisation organisation;
    private final Around around;
    private final Clock clock;

    ControlFigures(
            FigureRows rows, Rules rules, WeekLists weeks, Organisation organisation, Around around, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.weeks = weeks;
        this.organisation = organisation;
        this.around = around;
        this.clock = clock;
    }

    /** Who belongs where, and what an entity aims at. */
    @Component
    record Around(Scopes scopes, Settings settings) {}

    /**
     * All of it for one entity.
     *
     * @param goal of which share of all operations may be checked before, in percent
     */
    public record Figures(
            Entity entity,
            Rate goal,
            List<MonthFigures> months,
            List<Rule> rules,
            List<RuleFigures> ofRules,
            List<Week> weeks) {
        public Figures {
            months = List.copyOf(months);
            rules = List.copyOf(rules);
            ofRules = List.copyOf(ofRules);
            weeks = List.copyOf(weeks);
        }
    }

    /** The entities to which this person belongs: as a member, through an Activity or an office, or by their work. */
    public List<Entity> entities(Actor me) {
        var worn = me.grants().stream().map(Grant::scope).collect(Collectors.toSet());
        if (worn.isEmpty()) return List.of();
        return CurrentActor.as(HOUSE, () -> {
            var all = around.scopes().upwards(worn).values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            return organisation.entities().stream()
                    .filter(it -> all.contains(it.id().value()))
                    .toList();
        });
    }

    /** The figures of that entity; of one to which the actor does not belong, nothing. */
    public Optional<Figures> of(Actor me, EntityId id) {
        return entities(me).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(this::read);
    }

    /** The published list of a draw, for those who belong to its entity; empty while it was not drawn. */
    public Optional<String> list(Actor me, UUID week) {
        var mine = entities(me).stream().map(Entity::id).toList();
        return CurrentActor.as(HOUSE, () -> weeks.list(HOUSE, week, mine));
    }

    private Figures read(Entity entity) {
        return CurrentActor.as(HOUSE, () -> {
            var today = LocalDate.now(clock);
            var id = entity.id();
            return new Figures(
                    entity,
                    around.settings().value(Setting.CONTROL_GOAL, today, id.value()),
                    rows.months(id, since(today)),
                    rules.of(HOUSE, id),
                    rows.rules(id, since(today)),
                    weeks.latest(HOUSE, id, WEEKS));
        });
    }

    private Instant since(LocalDate today) {
        return today.withDayOfMonth(1)
                .minusMonths(MONTHS - 1L)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
