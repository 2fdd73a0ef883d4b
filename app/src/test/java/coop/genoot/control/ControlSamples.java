package coop.genoot.control;

import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A team that looks, and rules for it. */
public record ControlSamples(EntityId entity, UUID team, Actor fatima, Actor admin, Rules rules, Clock clock) {
    private static final Actor SETUP = Actor.system("test");

    public static ControlSamples in(EntityId entity, Staff staff, Rules rules, Clock clock) {
        var today = LocalDate.now(clock);
        var name = new Wording("Geld", "Argent", "Money");
        var team = CurrentActor.as(
                SETUP, () -> staff.addTeam(SETUP, entity, name, "money@genoot.example", "09 123 45 67"));
        var fatima = colleague(entity, team, "Fatima", Hat.FINANCE, staff, today);
        var admin = colleague(entity, null, "Bea", Hat.ADMIN, staff, today);
        return new ControlSamples(entity, team, fatima, admin, rules, clock);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Somebody else of the staff. */
    public static Actor colleague(
            EntityId entity,
            @org.jspecify.annotations.Nullable UUID team,
            String name,
            Hat hat,
            Staff staff,
            LocalDate today) {
        var person = new PersonId(UUID.randomUUID());
        var place =
                Colleague.of(person, name, entity, entity.value(), hat, today).in(team);
        CurrentActor.run(SETUP, () -> staff.appoint(SETUP, place));
        return Actor.person(person, name, List.of(new Grant(hat, entity.value())), Language.EN);
    }

    /** Invoices above that amount without VAT wait two working days at most. */
    public RuleId ceiling(String euros) {
        return add(Map.of("kind", "CEILING", "amount", euros, "days", "2"));
    }

    /** A rule with those fields; the others are filled in. */
    public RuleId add(Map<String, String> fields) {
        var all = form();
        all.putAll(fields);
        return CurrentActor.as(admin, () -> rules.add(admin, entity, new RuleForm(all, Language.EN)));
    }

    /** What an administrator types. */
    public Map<String, String> form() {
        var all = new HashMap<String, String>();
        for (var language : List.of("nl", "fr", "en")) {
            all.put("name-" + language, "Large amounts");
            all.put("purpose-" + language, "We call the client together first.");
        }
        all.put("document", "INVOICE");
        all.put("team", team.toString());
        all.put("from", today().toString());
        all.put("days", "0");
        return all;
    }
}
