package coop.genoot.support.services;

import coop.genoot.activities.Activities;
import coop.genoot.membership.Member;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** To which entities somebody belongs, as a member, through an Activity or because they work there. */
@Component
class Belonging {
    private final Organisation organisation;
    private final Membership membership;
    private final Activities activities;

    Belonging(Organisation organisation, Membership membership, Activities activities) {
        this.organisation = organisation;
        this.membership = membership;
        this.activities = activities;
    }

    /** By name. */
    List<Entity> entitiesOf(Actor me) {
        var ids = new HashSet<UUID>(me.scopes(Hat.MEMBER, Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN));
        member(me).ifPresent(it -> ids.add(it.entity().value()));
        activities.managedBy(me).forEach(it -> ids.add(it.entity().value()));
        var offices = me.scopes(Hat.ADVISOR);
        if (!offices.isEmpty())
            organisation.offices().stream()
                    .filter(it -> offices.contains(it.id().value()))
                    .forEach(it -> ids.add(it.entity().value()));
        return organisation.entities().stream()
                .filter(it -> ids.contains(it.id().value()))
                .toList();
    }

    private Optional<Member> member(Actor me) {
        return me.person() == null ? Optional.empty() : membership.member(me, me.self());
    }
}
