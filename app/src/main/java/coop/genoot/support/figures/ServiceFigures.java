package coop.genoot.support.figures;

import coop.genoot.common.BankDays;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Service;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How many ask a service something and how soon they get an answer, for everybody of its entity (requirement S-22). It
 * counts what its reader could not see one by one, and gives nothing but the counts.
 */
@Component
public class ServiceFigures {
    private static final Actor SELF = Actor.system("support-figures");

    private final FigureRows rows;
    private final Catalogue catalogue;
    private final TransactionOperations transactions;
    private final Clock clock;

    ServiceFigures(FigureRows rows, Catalogue catalogue, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * One service over the months.
     *
     * @param months the oldest first
     * @param late how many requests wait for the team today, after the day that was promised
     */
    public record Figures(Service service, List<Month> months, int late) {
        public Figures {
            months = List.copyOf(months);
        }
    }

    /** The services of the entities of this person over so many months, this one as the last. */
    public List<Figures> of(Actor me, int months) {
        var entities = catalogue.entities(me).stream().map(Entity::id).toList();
        if (entities.isEmpty()) return List.of();
        var services = catalogue.offered(me, entities);
        var today = LocalDate.now(clock);
        var first = YearMonth.from(today).minusMonths(months - 1L);
        var since = first.atDay(1).atStartOfDay(clock.getZone()).toInstant();
        // A month of everybody's requests, which the reader may not see one by one.
        var all = CurrentActor.as(
                SELF, () -> Objects.requireNonNull(transactions.execute(_ -> rows.of(entities, since, today))));
        var byService = all.stream().collect(Collectors.groupingBy(AnsweredRow::service));
        return services.stream()
                .map(it -> figures(it, byService, first, months, today))
                .toList();
    }

    private Figures figures(
            Service service, Map<UUID, List<AnsweredRow>> all, YearMonth first, int months, LocalDate today) {
        var its = all.getOrDefault(service.id().value(), List.of());
        var counted = Stream.iterate(first, it -> it.plusMonths(1))
                .limit(months)
                .map(it -> month(it, its, today))
                .toList();
        return new Figures(
                service, counted, (int) its.stream().filter(AnsweredRow::late).count());
    }

    private Month month(YearMonth month, List<AnsweredRow> all, LocalDate today) {
        var asked = all.stream()
                .filter(it -> YearMonth.from(day(it.opened())).equals(month))
                .toList();
        var due = asked.stream()
                .filter(it -> it.answered() != null || it.promised().isBefore(today))
                .toList();
        long inTime = due.stream()
                .filter(it -> it.answered() != null && !day(it.answered()).isAfter(it.promised()))
                .count();
        var days = due.stream().flatMap(this::days).sorted().toList();
        return new Month(month, asked.size(), due.size(), (int) inTime, median(days));
    }

    private Stream<Integer> days(AnsweredRow row) {
        var answered = row.answered();
        if (answered == null) return Stream.empty();
        return Stream.of(BankDays.between(day(row.opened()), day(answered).plusDays(1)));
    }

    private static @Nullable Integer median(List<Integer> sorted) {
        return sorted.isEmpty() ? null : sorted.get((sorted.size() - 1) / 2);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
