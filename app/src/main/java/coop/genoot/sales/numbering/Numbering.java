package coop.genoot.sales.numbering;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives documents their numbers: without gaps per seller, series and year, written as the entity chose. */
@Component
@Transactional
public class Numbering {
    private final NumberSeries numbers;
    private final Clock clock;

    Numbering(NumberSeries numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A number as it stands on the document, with the running number it was made of. */
    public record Number(String text, long running) {}

    /** Takes the next number; the series waits for this transaction, so that no number is lost or given twice. */
    public Number take(EntityId entity, Series series, int year) {
        long running = numbers.take(entity, series, year);
        return new Number(numbers.template(entity, series, year).number(year, running), running);
    }

    /** As {@link #take(EntityId, Series, int)}, so many that follow each other. */
    public List<Number> take(EntityId entity, Series series, int year, int count) {
        var template = numbers.template(entity, series, year);
        long last = numbers.take(entity, series, year, count);
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(running -> new Number(template.number(year, running), running))
                .toList();
    }

    /** How a number of that year looks, without taking one. */
    @Transactional(readOnly = true)
    public Number example(EntityId entity, Series series, int year) {
        return new Number(numbers.template(entity, series, year).number(year, 1), 1);
    }

    /**
     * Writes the numbers of a series like this from a year on. Refused when it could give a number twice: without
     * the year
     * in it ({@code sales.number.template}), when another series could give the same ({@code sales.number.clash}),
     * or when
     * that year has numbers already ({@code sales.number.year-begun}).
     */
    public void use(Actor me, EntityId entity, Series series, int fromYear, String template) {
        if (!me.isSystem() && !me.has(Hat.ADMIN, entity.value())) throw new Refused("sales.number.not-yours");
        var wanted = NumberTemplate.parse(template).orElseThrow(() -> new Refused("sales.number.template"));
        if (numbers.clashes(entity, series, wanted, fromYear)) throw new Refused("sales.number.clash");
        if (numbers.hasStarted(entity, series, fromYear)) throw new Refused("sales.number.year-begun");
        numbers.write(entity, series, fromYear, wanted, me.author(), clock.instant());
    }
}
