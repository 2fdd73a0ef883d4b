package coop.genoot.sales;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** An Activity with its manager, for tests of what it sells. */
public record SellingActivity(EntityId entity, OfficeId office, ActivityId id, Actor manager) {
    /** Opens Activities in entities of their own. */
    @Component
    public static class Opener {
        private final Organisation organisation;
        private final Settings settings;
        private final Activities activities;

        Opener(Organisation organisation, Settings settings, Activities activities) {
            this.organisation = organisation;
            this.settings = settings;
            this.activities = activities;
        }

        /** An Activity in a new Belgian entity. */
        public SellingActivity open() {
            return openIn(OrganisationSamples.aBelgianEntity(organisation, settings));
        }

        /** Another Activity of the same entity, with another manager and office. */
        public SellingActivity openIn(EntityId entity) {
            var office = OrganisationSamples.anOffice(organisation, entity);
            var person = new PersonId(UUID.randomUUID());
            var member = new Grant(Hat.MEMBER, entity.value());
            var opener = Actor.person(person, "Nadia", List.of(member), Language.NL);
            var form = new ActivityForm("La Volière", "scenography", "", "#46205a", "#ff5a36", "CALM");
            var id = CurrentActor.as(opener, () -> activities.open(opener, entity, office, form));
            var hats = List.of(member, new Grant(Hat.MANAGER, id.value()));
            return new SellingActivity(entity, office, id, Actor.person(person, "Nadia", hats, Language.NL));
        }
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
