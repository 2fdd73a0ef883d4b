package coop.genoot.bookkeeping;

import coop.genoot.activities.ContributionRules;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books money that comes and goes, as many as come at once, inside the transaction in which it was found out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaymentBooks {
    private static final String ROOM = "treasury";

    private final Ledger ledger;
    private final ClaimRows claims;
    private final ContributionRules contributions;

    PaymentBooks(Ledger ledger, ClaimRows claims, ContributionRules contributions) {
        this.ledger = ledger;
        this.claims = claims;
        this.contributions = contributions;
    }

    /** What a part of the money is for. */
    enum Purpose {
        CLAIM,
        CLIENT_CREDIT,
        BANK_COSTS,
        LATE_COSTS,
        PAYOUT
    }

    /**
     * Money with its reason.
     *
     * @param id names this fact, and so posts once
     * @param from where the money stands that comes: at the bank, or waiting
     * @param subject the claim it settles, for {@link Purpose#CLAIM}
     * @param client whose credit it is, for {@link Purpose#CLIENT_CREDIT}
     * @param amount negative when it goes
     */
    record Explained(
            UUID id,
            LocalDate on,
            Purpose purpose,
            Account from,
            @Nullable UUID subject,
            @Nullable UUID client,
            Money amount,
            String counterparty) {
        String key() {
            return "match " + id;
        }
    }

    /** Money at the bank without a known reason. */
    record Unexplained(UUID line, LocalDate on, Account bank, Money amount, String counterparty) {}

    /** Books all of them in their order; each is booked once, however often it is told. */
    void book(EntityId entity, List<Unexplained> waiting, List<Explained> explained) {
        var told = ledger.postedBefore(
                entity, explained.stream().map(Explained::key).toList());
        var postings = new ArrayList<Posting>();
        waiting.forEach(money -> postings.add(waits(entity, money)));
        var states = states(explained);
        var collecting = Collecting.of(
                contributions, states.values().stream().map(ClaimState::claim).toList());
        for (var money : explained) {
            if (told.contains(money.key())) continue;
            var state = money.subject() == null ? null : states.get(money.subject());
            var lines = new ArrayList<>(lines(entity, money, state));
            if (lines.isEmpty()) continue;
            if (state != null) {
                lines.addAll(collecting.lines(money.id(), money.on(), state, state.after(lines)));
                states.put(state.claim().subject(), state.after(lines));
            }
            postings.add(posting(entity, money, state, lines));
        }
        collecting.keep();
        ledger.postAll(postings);
    }

    static Account waiting(EntityId entity) {
        return Account.of(entity, AccountKind.WAITING);
    }

    private Map<UUID, ClaimState> states(List<Explained> explained) {
        var subjects = explained.stream()
                .map(Explained::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var states = new HashMap<UUID, ClaimState>();
        if (subjects.isEmpty()) return states;
        var known = claims.lock(subjects);
        var sums = ledger.sumsOf(subjects);
        var credits = claims.credits(subjects);
        known.forEach((subject, claim) -> states.put(
                subject,
                ClaimState.of(
                        claim, sums.getOrDefault(subject, Map.of()), credits.getOrDefault(subject, Credit.NOTHING))));
        return states;
    }

    private static List<Line> lines(EntityId entity, Explained money, @Nullable ClaimState state) {
        return switch (money.purpose()) {
            case CLIENT_CREDIT ->
                PostingRules.between(
                        money.from(),
                        money.amount(),
                        PostingRules.clientCredit(Objects.requireNonNull(money.client())));
            case BANK_COSTS ->
                PostingRules.between(money.from(), money.amount(), Account.of(entity, AccountKind.BANK_COSTS));
            case LATE_COSTS ->
                PostingRules.between(money.from(), money.amount(), Account.of(entity, AccountKind.LATE_COSTS));
            case PAYOUT ->
                PostingRules.between(money.from(), money.amount(), Account.of(entity, AccountKind.PAYOUTS_UNDER_WAY));
            case CLAIM -> state == null ? waits(entity, money) : settles(money, state);
        };
    }

    private static List<Line> settles(Explained money, ClaimState state) {
        return money.amount().isNegative()
                ? PostingRules.takenBack(state, money.amount().negated(), money.from(), money.on())
                : PostingRules.payment(state, money.amount(), money.from());
    }

    /** Money for something that was never booked as sold is not lost: it waits. */
    private static List<Line> waits(EntityId entity, Explained money) {
        if (money.from().equals(waiting(entity))) return List.of();
        return PostingRules.between(money.from(), money.amount(), waiting(entity));
    }

    private static Posting waits(EntityId entity, Unexplained money) {
        return new Posting(
                entity,
                money.on(),
                money.amount().isNegative() ? Kind.MONEY_OUT : Kind.MONEY_IN,
                new Source(ROOM, money.line()),
                "line " + money.line(),
                money.counterparty(),
                PostingRules.between(money.bank(), money.amount(), waiting(entity)),
                null,
                Map.of("counterpart", money.counterparty()));
    }

    private static Posting posting(EntityId entity, Explained money, @Nullable ClaimState state, List<Line> lines) {
        var facts = new TreeMap<String, String>();
        facts.put(
                "counterpart",
                state == null ? money.counterparty() : state.claim().counterpart());
        if (state != null) {
            facts.put("number", state.claim().number());
            if (state.claim().rule() != null)
                facts.put("rule", state.claim().rule().toString());
        }
        var label = state == null
                ? money.counterparty()
                : state.claim().number() + " · " + state.claim().counterpart();
        return new Posting(
                entity, money.on(), kind(money), new Source(ROOM, money.id()), money.key(), label, lines, null, facts);
    }

    private static Kind kind(Explained money) {
        return switch (money.purpose()) {
            case BANK_COSTS -> Kind.BANK_COST;
            case CLIENT_CREDIT, LATE_COSTS, PAYOUT -> money.amount().isNegative() ? Kind.MONEY_OUT : Kind.MONEY_IN;
            case CLAIM -> money.amount().isNegative() ? Kind.PAYMENT_UNDONE : Kind.PAYMENT;
        };
    }
}
