package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.bookkeeping.Exports;
import coop.genoot.bookkeeping.OpenClaims;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.drafts.Drafts;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.notices.Notices;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.support.Requests;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.Claims;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The doors with their own filters off: each is asked in the name of who may, so that it lets everything through, while
 * the transaction belongs to a stranger. What is then still hidden, the database alone hides.
 */
@GenootTest
@Import(LivelyMember.class)
class DoorsWithoutFiltersTest {
    @Autowired
    LivelyMember member;

    @Autowired
    SalesDoors sales;

    @Autowired
    InvoiceOverview overview;

    @Autowired
    Drafts drafts;

    @Autowired
    Notices notices;

    @Autowired
    Claims claims;

    @Autowired
    BankStatements statements;

    @Autowired
    OpenClaims openClaims;

    @Autowired
    Exports exports;

    @Autowired
    Membership membership;

    @Autowired
    People people;

    @Autowired
    Requests requests;

    @Autowired
    Clock clock;

    @Test
    void every_door_shows_its_people_what_is_theirs_and_a_stranger_behind_their_name_nothing() {
        var life = member.live();
        var other = UUID.randomUUID();
        var stranger = Actor.person(
                new PersonId(other),
                "Somebody",
                List.of(new Grant(Hat.FINANCE, other), new Grant(Hat.ADMIN, other), new Grant(Hat.MANAGER, other)),
                Language.EN);

        assertThat(shown(life.manager(), ofManager(life))).doesNotContainValue(false);
        assertThat(shown(life.finance(), ofFinance(life))).doesNotContainValue(false);
        assertThat(shown(stranger, ofManager(life))).doesNotContainValue(true);
        assertThat(shown(stranger, ofFinance(life))).doesNotContainValue(true);
        assertThat(shown(life.neighbour(), ofManager(life))).doesNotContainValue(true);
    }

    private Map<String, Supplier<Object>> ofManager(LivelyMember.Life life) {
        var me = life.manager();
        var activity = new ActivityId(life.activity());
        var doors = new TreeMap<String, Supplier<Object>>();
        doors.put("activity", () -> sales.activities.find(me, activity));
        doors.put("my Activities", () -> sales.activities.managedBy(me));
        doors.put("client", () -> sales.clients.find(me, new ClientId(life.client())));
        doors.put("clients", () -> sales.clients.search(me, Set.of(activity), "", null, 9));
        doors.put("quotes", () -> sales.quotes.list(me, Set.of(activity), null, Set.of(), null, 9));
        doors.put("invoices", () -> overview.list(me, InvoiceFilter.all(), null, 9));
        doors.put("drafts", () -> drafts.list(me, life.activity(), "quote"));
        doors.put("notices", () -> notices.latest(me, 9));
        doors.put("claims", () -> claims.mine(me));
        doors.put("member", () -> membership.member(me, me.self()));
        doors.put("requests", () -> requests.mine(me, 9));
        doors.put("person", () -> people.byId(me.self()));
        return doors;
    }

    private Map<String, Supplier<Object>> ofFinance(LivelyMember.Life life) {
        var finance = life.finance();
        var entity = new EntityId(life.entity());
        var doors = new TreeMap<String, Supplier<Object>>();
        doors.put("statements", () -> statements.latest(finance));
        doors.put("unexplained lines", () -> statements.unexplained(finance, null, 9));
        doors.put("open claims", () -> openClaims.of(finance, entity, 9).orElseThrow());
        doors.put(
                "balances",
                () -> exports.balances(finance, entity, LocalDate.now(clock)).orElseThrow());
        return doors;
    }

    /** Whether each reading shows anything to that actor. */
    private static Map<String, Boolean> shown(Actor actor, Map<String, Supplier<Object>> readings) {
        var shown = new TreeMap<String, Boolean>();
        readings.forEach((name, reading) -> shown.put(name, CurrentActor.as(actor, () -> isShown(reading))));
        return shown;
    }

    private static boolean isShown(Supplier<Object> reading) {
        try {
            return switch (reading.get()) {
                case Optional<?> one -> one.isPresent();
                case Collection<?> many -> !many.isEmpty();
                case Object strange -> throw new IllegalStateException("Neither one nor many: " + strange);
            };
        } catch (NotHere | Refused hidden) {
            return false;
        }
    }
}
