package coop.genoot.purchasing.claims;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims of members, from their first photo on (requirements E-01, E-02). What is being written is its member's alone;
 * once handed in, who manages or follows its Activity and who keeps the entity's money may read it too.
 */
@Component
@Transactional
public class ExpenseClaims {
    private final ClaimRows rows;
    private final Activities activities;
    private final Clock clock;

    ExpenseClaims(ClaimRows rows, Activities activities, Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.clock = clock;
    }

    /**
     * Begins a claim; beginning it twice is beginning it once. Refused to who belongs to no entity ({@code
     * purchasing.not-a-member}); 404 when the id is somebody else's.
     */
    public ExpenseClaim begin(Actor me, ClaimId id, Sort sort) {
        var now = clock.instant();
        rows.begin(new ExpenseClaim(
                id,
                entity(me),
                me.self(),
                me.name(),
                sort,
                ClaimState.DRAFT,
                TimeOrderedId.at(now),
                Map.of(),
                now,
                null));
        return NotHere.unless(own(me, id));
    }

    /**
     * The entity whose limits hold for somebody who begins a claim; refused to who belongs to none ({@code
     * purchasing.not-a-member}).
     */
    @Transactional(readOnly = true)
    public EntityId entity(Actor me) {
        return activities.managedBy(me).stream()
                .map(ActivityView::entity)
                .findFirst()
                .or(() -> me.scopes(Hat.MEMBER).stream().map(EntityId::new).findFirst())
                .orElseThrow(() -> new Refused("purchasing.not-a-member"));
    }

    /** The claim, when the actor may read it. */
    @Transactional(readOnly = true)
    public Optional<ExpenseClaim> find(Actor me, ClaimId id) {
        return rows.find(id).filter(it -> mayRead(me, it));
    }

    /** The claim, when it is the actor's own. */
    @Transactional(readOnly = true)
    public Optional<ExpenseClaim> own(Actor me, ClaimId id) {
        return rows.find(id).filter(it -> it.person().equals(me.person()));
    }

    /** Those of this person, the latest first; what was thrown away before it was handed in is left out. */
    @Transactional(readOnly = true)
    public List<ExpenseClaim> mine(Actor me, int most) {
        return rows.mine(me.self(), most);
    }

    /** How many claims of this person lack their details. */
    @Transactional(readOnly = true)
    public int drafts(Actor me) {
        return rows.drafts(me.self());
    }

    /** What waits for a look of who keeps the money, the oldest first; never one's own. */
    @Transactional(readOnly = true)
    public List<ExpenseClaim> toLookAt(Actor me, int most) {
        var entities = me.scopes(Hat.FINANCE);
        return entities.isEmpty() ? List.of() : rows.toLookAt(entities, me.self(), most);
    }

    /** How many of them there are. */
    @Transactional(readOnly = true)
    public int countToLookAt(Actor me) {
        Set<UUID> entities = me.scopes(Hat.FINANCE);
        return entities.isEmpty() ? 0 : rows.countToLookAt(entities, me.self());
    }

    /** Claims that were handed in, by number, supplier or member, as far as the actor may read them. */
    @Transactional(readOnly = true)
    public List<ExpenseClaim> named(Actor me, String words, int most) {
        return rows.named(words, most).stream().filter(it -> mayRead(me, it)).toList();
    }

    /** What happened to it, the first first; empty when the actor may not read it. */
    @Transactional(readOnly = true)
    public List<ClaimMove> moves(Actor me, ClaimId id) {
        return find(me, id).map(it -> rows.moves(id)).orElse(List.of());
    }

    /** Whether the actor decides about this claim: keeps the money of its entity, and it is not their own. */
    public boolean mayDecide(Actor me, ExpenseClaim claim) {
        return me.has(Hat.FINANCE, claim.entity().value())
                && !claim.person().equals(me.person())
                && !claim.said().reasons().contains(Reason.RULE_OF_CONTROL);
    }

    private boolean mayRead(Actor me, ExpenseClaim claim) {
        if (me.isSystem() || claim.person().equals(me.person())) return true;
        var said = claim.handed();
        if (claim.isDraft() || said == null) return false;
        return me.has(Hat.FINANCE, claim.entity().value())
                || me.has(Hat.MANAGER, said.activity().value())
                || me.has(Hat.ADVISOR)
                        && activities
                                .find(me, said.activity())
                                .filter(it -> me.has(Hat.ADVISOR, it.office().value()))
                                .isPresent();
    }
}
