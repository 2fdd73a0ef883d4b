package coop.genoot.sales;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Scopes;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** An Activity with its manager, in an entity of its own, for tests of what it sells. */
public record SellingActivity(EntityId entity, OfficeId office, ActivityId id, Actor manager) {
    public static SellingActivity open(Scopes scopes, Activities activities) {
        var entity = new EntityId(UUID.randomUUID());
        scopes.register(entity.value(), null, "entity");
        return openIn(entity, scopes, activities);
    }

    /** Another Activity of the same entity, with another manager and office. */
    public static SellingActivity openIn(EntityId entity, Scopes scopes, Activities activities) {
        var office = new OfficeId(UUID.randomUUID());
        scopes.register(office.value(), entity.value(), "office");
        var person = new PersonId(UUID.randomUUID());
        var opener = Actor.person(person, "Nadia", List.of(new Grant(Hat.MEMBER, entity.value())), Language.NL);
        var form = new ActivityForm("La Volière", "scenography", "", "#46205a", "#ff5a36", "CALM");
        var id = CurrentActor.as(opener, () -> activities.open(opener, entity, office, form));
        var hats = List.of(new Grant(Hat.MEMBER, entity.value()), new Grant(Hat.MANAGER, id.value()));
        return new SellingActivity(entity, office, id, Actor.person(person, "Nadia", hats, Language.NL));
    }

    public Actor advisor() {
        return wearing(new Grant(Hat.ADVISOR, office.value()));
    }

    public Actor finance() {
        return wearing(new Grant(Hat.FINANCE, entity.value()));
    }

    /** Does the work as the manager. */
    public <T> T managed(Supplier<T> work) {
        return CurrentActor.as(manager, work);
    }

    private static Actor wearing(Grant grant) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(grant), Language.FR);
    }
}
