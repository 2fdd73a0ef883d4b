package coop.genoot.bookkeeping;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.OpenItem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients of an entity still have to pay, document by document. */
@Component
@Transactional(readOnly = true)
public class OpenClaims {
    private final Ledger ledger;
    private final ClaimRows claims;
    private final Activities activities;

    OpenClaims(Ledger ledger, ClaimRows claims, Activities activities) {
        this.ledger = ledger;
        this.claims = claims;
        this.activities = activities;
    }

    /** One document with what is open on it; negative when too much was paid or credited. */
    public record OpenClaim(
            UUID subject,
            UUID activity,
            String activityName,
            String number,
            String counterpart,
            LocalDate dueOn,
            Money open) {}

    /** The longest waiting first; empty for who does not keep the money of that entity. */
    public Optional<List<OpenClaim>> of(Actor me, EntityId entity, int limit) {
        if (!me.isSystem() && !me.has(Hat.FINANCE, entity.value())) return Optional.empty();
        var items = ledger.openItems(entity, AccountKind.CLIENT_RECEIVABLE, limit);
        var known = claims.all(items.stream().map(OpenItem::subject).toList());
        var names = activities.byId(
                known.values().stream().map(claim -> claim.activity().value()).toList());
        return Optional.of(items.stream()
                .filter(item -> known.containsKey(item.subject()))
                .map(item -> open(known.get(item.subject()), item.open(), names))
                .toList());
    }

    /** Of the latest documents of an Activity, those that its clients still have to pay; the longest waiting first. */
    public List<OpenClaim> of(EntityId entity, ActivityId activity, int limit) {
        var known = claims.latestOf(activity);
        var open = ledger.openOf(known.stream().map(Claim::subject).toList());
        return known.stream()
                .map(it -> open(it, open.getOrDefault(it.subject(), Money.noEuros()), Map.of()))
                .filter(it -> it.open().isPositive())
                .sorted(Comparator.comparing(OpenClaim::dueOn))
                .limit(limit)
                .toList();
    }

    private static OpenClaim open(Claim claim, Money open, Map<UUID, ActivityView> names) {
        var activity = names.get(claim.activity().value());
        return new OpenClaim(
                claim.subject(),
                claim.activity().value(),
                activity == null ? "" : activity.name(),
                claim.number(),
                claim.counterpart(),
                claim.dueOn(),
                open);
    }
}
