package coop.genoot.sales.quotes;

import static coop.genoot.sales.db.Tables.QUOTE;

import coop.genoot.activities.Activities;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.sales.ClientId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The quotes of the Activities: sent by their managers without anybody's approval (requirement D-20), never changed
 * afterwards.
 */
@Component
@Transactional
public class Quotes {
    /** Quotes that nobody can answer any more: withdrawn, or past their last day. */
    public record Over(List<UUID> quotes) {
        public Over {
            quotes = List.copyOf(quotes);
        }
    }

    private final QuoteRows rows;
    private final QuoteSending sending;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Quotes(QuoteRows rows, QuoteSending sending, Activities activities, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.sending = sending;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends what was typed as a quote: it gets its number and never changes again. Doing it twice with the same id
     * sends it
     * once. Fields are those of the editor, numbers as the actor's language writes them.
     *
     * @param id made by whoever opened the editor
     * @return the same id
     * @throws coop.genoot.common.Invalid with every problem at once, each at its field
     */
    public QuoteId send(Actor me, QuoteId id, ActivityId activity, Map<String, String> fields) {
        if (!activities.isManagedBy(me, activity)) throw new Refused("sales.quote.not-yours");
        var home = activities.find(me, activity).orElseThrow(() -> new Refused("sales.quote.not-yours"));
        if (rows.find(id).isEmpty()) sending.send(me, id, home, fields);
        return id;
    }

    /** The quote, for who may see its Activity and for the client who holds its private link. */
    @Transactional(readOnly = true)
    public Optional<Quote> find(Actor me, QuoteId id) {
        return rows.find(id).filter(quote -> maySee(me, quote));
    }

    /** All that happened to it, oldest first; nothing when the actor may not see it. */
    @Transactional(readOnly = true)
    public List<QuoteStep> steps(Actor me, QuoteId id) {
        return find(me, id).map(quote -> rows.steps(quote.id())).orElse(List.of());
    }

    /**
     * Quotes of these Activities, the last sent first.
     *
     * @param client only of that client, or of all when null
     * @param statuses only those that stand so, or all when empty
     * @param after the last one of the page before, or null
     */
    @Transactional(readOnly = true)
    public List<QuoteLine> list(
            Actor me,
            Collection<ActivityId> of,
            @Nullable ClientId client,
            Collection<QuoteStatus> statuses,
            @Nullable QuoteId after,
            int limit) {
        var which = QUOTE.ACTIVITY_ID.in(activities.visible(me, of));
        if (client != null) which = which.and(QUOTE.CLIENT_ID.eq(client.value()));
        if (!statuses.isEmpty())
            which = which.and(
                    QUOTE.STATUS.in(statuses.stream().map(QuoteStatus::name).toList()));
        return rows.list(which, after, limit);
    }

    /** Takes the quote back before it was answered: the client's page then says so. */
    public void withdraw(Actor me, QuoteId id, String why) {
        move(me, id, QuoteVerb.WITHDRAW, why);
        events.publishEvent(new Over(List.of(id.value())));
    }

    /** The work on the order begins (requirement D-07, "in production"). */
    public void start(Actor me, QuoteId id) {
        move(me, id, QuoteVerb.START, "");
    }

    /** The work is done. */
    public void finish(Actor me, QuoteId id) {
        move(me, id, QuoteVerb.FINISH, "");
    }

    /**
     * Something of its order was invoiced: the work has begun, or is done when nothing is left to invoice. What the
     * manager said already stands; nothing happens twice.
     */
    public void invoiced(Actor me, QuoteId id, boolean all) {
        var status = rows.lock(id).map(Quote::status).orElseThrow(() -> new Refused("sales.quote.not-yours"));
        if (all && status != QuoteStatus.DONE) move(me, id, QuoteVerb.FINISH, "");
        else if (!all && status == QuoteStatus.ACCEPTED) move(me, id, QuoteVerb.START, "");
    }

    /** Ends the validity of sent quotes whose last day has passed; says how many. For the house's own job. */
    public int expire(Actor me) {
        if (!me.isSystem()) throw new Refused("sales.quote.not-yours");
        var over = rows.over(LocalDate.now(clock));
        over.forEach(id -> move(me, id, QuoteVerb.EXPIRE, ""));
        events.publishEvent(new Over(over.stream().map(QuoteId::value).toList()));
        return over.size();
    }

    private void move(Actor me, QuoteId id, QuoteVerb verb, String note) {
        var quote = rows.lock(id).filter(it -> maySee(me, it)).orElseThrow(() -> new Refused("sales.quote.not-yours"));
        if (!activities.isManagedBy(me, quote.activity())) throw new Refused("sales.quote.not-yours");
        var by = me.isSystem() ? QuoteVerb.By.HOUSE : QuoteVerb.By.MANAGER;
        var next = quote.status().after(verb, by).orElseThrow(() -> new Refused("sales.quote.not-now"));
        rows.move(quote, next);
        rows.addStep(quote, new QuoteStep(next.name(), clock.instant(), by, me.name(), note.strip()));
    }

    private boolean maySee(Actor me, Quote quote) {
        return quote.id().value().equals(me.document())
                || activities.find(me, quote.activity()).isPresent();
    }
}
