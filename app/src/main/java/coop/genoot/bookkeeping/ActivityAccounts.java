package coop.genoot.bookkeeping;

import coop.genoot.activities.ActivityView;
import coop.genoot.bookkeeping.AccountLine.Part;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.JournalEntry;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Statement;
import coop.genoot.ledger.StatementLine;
import coop.genoot.ledger.StatementQuery;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The account of an Activity as its members read it (requirements ): every entry ever, with the
 * cooperative's contribution as a line of its own. Row-level security shows each reader only what is theirs.
 */
@Component
@Transactional(readOnly = true)
public class ActivityAccounts {
    private final Ledger ledger;
    private final ClaimRows claims;
    private final Settings settings;

    ActivityAccounts(Ledger ledger, ClaimRows claims, Settings settings) {
        this.ledger = ledger;
        this.claims = claims;
        this.settings = settings;
    }

    /** Which lines to show. */
    public record Query(
            AccountTab tab,
            LocalDate from,
            LocalDate until,
            String search,
            StatementQuery.@Nullable Place before,
            int limit) {
        Query after(StatementQuery.Place place) {
            return new Query(tab, from, until, search, place, limit);
        }
    }

    /** One page of the account, as this person reads it. */
    public AccountExtract extract(Actor me, ActivityView activity, Query query) {
        var account = Account.of(activity.id(), query.tab().kind());
        var statement = ledger.statement(new StatementQuery(
                activity.entity(),
                List.of(account),
                query.from(),
                query.until(),
                query.search(),
                query.before(),
                query.limit()));
        return new AccountExtract(
                statement.opening().negated(),
                statement.credit(),
                statement.debit(),
                statement.closing().negated(),
                lines(activity, query.tab(), statement).stream()
                        .map(line -> line.readBy(me, activity))
                        .toList(),
                statement.next());
    }

    /** Every line of the period, newest first, without holding them all. */
    void each(Actor me, ActivityView activity, Query query, Consumer<AccountLine> reader) {
        var page = extract(me, activity, query);
        page.lines().forEach(reader);
        while (page.next() != null) {
            page = extract(me, activity, query.after(page.next()));
            page.lines().forEach(reader);
        }
    }

    /** All about one sale; empty when there is none by that id that the reader may see. */
    public Optional<AccountStory> story(ActivityView activity, UUID subject) {
        var known = Optional.ofNullable(claims.all(Set.of(subject)).get(subject))
                .filter(claim ->
                        activity.id().equals(claim.activity()) || activity.id().equals(claim.buyer()));
        return known.map(claim -> {
            var credited = claims.credits(Set.of(subject)).getOrDefault(subject, Credit.NOTHING);
            var open = ledger.openOf(Set.of(subject)).get(subject);
            var sums = ledger.sumsOf(Set.of(subject)).getOrDefault(subject, Map.of());
            var parts = parts(ClaimState.of(claim, sums, credited));
            return new AccountStory(claim, open, credited.total(), parts, ledger.ofSubject(subject));
        });
    }

    private List<AccountStory.Part> parts(ClaimState state) {
        var claim = state.claim();
        if (claim.rule() == null) return List.of();
        var reckoned = claim.contribution().minus(state.credited().contribution());
        var taken = claim.trigger() == Trigger.COLLECTED ? reckoned.plus(state.corrected()) : reckoned;
        return settings.version(Setting.CONTRIBUTION, claim.rule())
                .map(rule -> {
                    var amounts = rule.value().split(taken);
                    var parts = new ArrayList<AccountStory.Part>();
                    for (int i = 0; i < amounts.size(); i++)
                        parts.add(new AccountStory.Part(
                                rule.value().destinations().get(i).name(), amounts.get(i)));
                    return List.copyOf(parts);
                })
                .orElse(List.of());
    }

    private List<AccountLine> lines(ActivityView activity, AccountTab tab, Statement statement) {
        var whole = ledger
                .entries(statement.lines().stream()
                        .map(StatementLine::transaction)
                        .toList())
                .stream()
                .collect(Collectors.toMap(JournalEntry::id, Function.identity()));
        var lines = new ArrayList<AccountLine>();
        for (var line : statement.lines()) {
            var entry = Objects.requireNonNull(whole.get(line.transaction()));
            var shown = line.balance().negated();
            var rest = line.amount().negated();
            for (var part : List.of(Part.SOLIDARITY, Part.CONTRIBUTION)) {
                var amount = entry.sumOn(tab.kindOf(part), activity.id());
                if (amount.isZero() || entry.kind() == Kind.SOLIDARITY) continue;
                lines.add(line(activity, entry, part, amount, shown));
                shown = shown.minus(amount);
                rest = rest.minus(amount);
            }
            if (!rest.isZero()) lines.add(line(activity, entry, Part.OWN, rest, shown));
        }
        return lines;
    }

    private static AccountLine line(ActivityView activity, JournalEntry entry, Part part, Money amount, Money balance) {
        var subject = entry.kind() == Kind.CONTRIBUTION
                ? null
                : entry.lines().stream()
                        .map(Line::subject)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new AccountLine(
                entry.on(),
                entry.kind(),
                part,
                entry.detail().getOrDefault("number", ""),
                counterpart(activity, entry),
                subject,
                amount,
                balance);
    }

    /** The other one; of a sale between Activities each sees the other. */
    private static String counterpart(ActivityView activity, JournalEntry entry) {
        var facts = entry.detail();
        var seller = facts.getOrDefault("seller-id", activity.id().toString());
        boolean bought = !seller.equals(activity.id().toString());
        return bought ? facts.getOrDefault("seller", "") : facts.getOrDefault("counterpart", entry.label());
    }
}
