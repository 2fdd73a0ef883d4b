package coop.genoot.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Period;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Settings.Level;
import coop.genoot.organisation.Settings.Place;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Scopes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class SettingsTest {
    private static final Actor SETUP = Actor.system("test");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    @Autowired
    Settings settings;

    @Autowired
    Organisation organisation;

    @Autowired
    Scopes scopes;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transactions;

    private EntityId entity;
    private OfficeId office;
    private ActivityId activity;

    @BeforeEach
    void an_entity_with_an_office_and_an_activity() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        office = OrganisationSamples.anOffice(organisation, entity);
        activity = new ActivityId(UUID.randomUUID());
        scopes.register(activity.value(), office.value(), "activity");
    }

    @Test
    void what_nobody_set_is_as_the_law_says() {
        var term = as(SETUP, () -> settings.find(Setting.PAYMENT_TERM, JULY, activity.value()));

        assertThat(term.value()).isEqualTo(30);
        assertThat(term.isByLaw()).isTrue();
        assertThat(as(SETUP, () -> settings.value(Setting.LATE_INTEREST, JULY, activity.value())))
                .isEqualTo(Rate.percent("10.5"));
    }

    @Test
    void a_contribution_that_nobody_set_is_never_assumed() {
        assertThatThrownBy(() -> as(SETUP, () -> settings.find(Setting.CONTRIBUTION, JULY, activity.value())))
                .hasMessage("organisation.setting.missing");
    }

    @Test
    void a_value_holds_from_its_first_day_until_the_next_one() {
        set(Place.entity(entity), 21, NEW_YEAR);
        set(Place.entity(entity), 14, JULY);

        assertThat(termOn(NEW_YEAR)).isEqualTo(21);
        assertThat(termOn(JULY.minusDays(1))).isEqualTo(21);
        assertThat(termOn(JULY)).isEqualTo(14);
        assertThat(termOn(NEW_YEAR.minusDays(1))).as("before anybody set it").isEqualTo(30);
        assertThat(as(SETUP, () -> settings.history(Setting.PAYMENT_TERM, entity.value())))
                .extracting(Dated::valid)
                .containsExactly(Period.startingOn(JULY), new Period(NEW_YEAR, JULY));
    }

    @Test
    void a_value_set_between_two_others_ends_where_the_later_begins() {
        set(Place.entity(entity), 21, NEW_YEAR);
        set(Place.entity(entity), 14, SEPTEMBER);
        set(Place.entity(entity), 7, JULY);

        assertThat(termOn(JULY)).isEqualTo(7);
        assertThat(termOn(SEPTEMBER)).isEqualTo(14);
    }

    @Test
    void what_is_given_freely_only_managers_set_and_only_for_their_own_activity() {
        var today = LocalDate.now(clock);
        var manager = Actor.person(
                new PersonId(UUID.randomUUID()), "Nadia", List.of(new Grant(Hat.MANAGER, activity.value())), Language.NL);
        var admin = OrganisationSamples.anAdministratorOf(entity.value());
        var place = Place.at(Settings.Level.ACTIVITY, activity.value());

        as(manager, () -> settings.set(manager, Setting.SOLIDARITY, place, Rate.percent("2"), today, ""));

        var holds = as(manager, () -> settings.on(today, activity.value()));
        assertThat(holds.value(Setting.SOLIDARITY)).isEqualTo(Rate.percent("2"));
        assertThat(holds.value(Setting.VAT_DUE)).as("by law").isEqualTo(Setting.VatDue.WHEN_ISSUED);
        assertThatThrownBy(() -> as(
                        admin, () -> settings.set(admin, Setting.SOLIDARITY, place, Rate.percent("5"), today, "")))
                .hasMessage("organisation.setting.not-yours");
        assertThatThrownBy(() -> as(
                        SETUP,
                        () -> settings.set(
                                SETUP, Setting.SOLIDARITY, Place.entity(entity), Rate.percent("5"), today, "")))
                .hasMessage("organisation.setting.voluntary");
    }

    @Test
    void what_was_set_for_one_document_is_found_by_who_manages_its_activity() {
        var document = UUID.randomUUID();
        var manager = Actor.person(
                new PersonId(UUID.randomUUID()), "Nadia", List.of(new Grant(Hat.MANAGER, activity.value())), Language.NL);
        as(
                SETUP,
                () -> settings.set(
                        SETUP, Setting.PAYMENT_TERM, Place.document(document, activity.value()), 3, NEW_YEAR, ""));

        assertThat(as(manager, () -> settings.value(Setting.PAYMENT_TERM, JULY, document, activity.value())))
                .isEqualTo(3);
    }

    @Test
    void the_nearest_scope_wins() {
        set(Place.entity(entity), 21, NEW_YEAR);
        set(Place.at(Level.ACTIVITY, activity.value()), 7, NEW_YEAR);
        assertThat(termOn(JULY)).isEqualTo(7);

        var document = UUID.randomUUID();
        set(Place.document(document, activity.value()), 3, NEW_YEAR);
        assertThat(as(SETUP, () -> settings.value(Setting.PAYMENT_TERM, JULY, document, activity.value())))
                .isEqualTo(3);
        assertThat(as(SETUP, () -> settings.value(Setting.PAYMENT_TERM, JULY, office.value())))
                .isEqualTo(21);
    }

    @Test
    void two_values_cannot_begin_on_the_same_day() {
        set(Place.entity(entity), 21, NEW_YEAR);
        assertThatThrownBy(() -> set(Place.entity(entity), 14, NEW_YEAR)).hasMessage("organisation.setting.same-day");
    }

    @Test
    void a_term_longer_than_the_law_allows_is_refused() {
        assertThatThrownBy(() -> set(Place.entity(entity), 61, NEW_YEAR))
                .hasMessage("organisation.setting.term-too-long");
        set(Place.entity(entity), 60, NEW_YEAR);
    }

    @Test
    void an_administrator_sets_what_comes_and_never_what_was() {
        var mieke = OrganisationSamples.anAdministratorOf(entity.value());
        var today = LocalDate.now(clock);

        assertThatThrownBy(() -> setAs(mieke, 14, today.minusDays(1))).hasMessage("organisation.setting.past");
        setAs(mieke, 14, today);
        var version = as(mieke, () -> settings.find(Setting.PAYMENT_TERM, today, entity.value()));
        assertThat(version.author().name()).isEqualTo("Mieke De Smet");
        assertThat(version.author().reason()).isEqualTo("decided");
    }

    @Test
    void nobody_else_sets_anything() {
        var finance = Actor.person(
                new PersonId(UUID.randomUUID()), "Paul", List.of(new Grant(Hat.FINANCE, entity.value())), Language.FR);
        var foreigner = OrganisationSamples.anAdministratorOf(UUID.randomUUID());

        assertThatThrownBy(() -> setAs(finance, 14, LocalDate.now(clock))).hasMessage("organisation.setting.not-yours");
        assertThatThrownBy(() -> setAs(foreigner, 14, LocalDate.now(clock)))
                .hasMessage("organisation.setting.not-yours");
    }

    @Test
    void a_planned_value_can_be_withdrawn_and_one_in_force_stays() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var now = set(Place.entity(entity), 21, NEW_YEAR);
        var planned = set(Place.entity(entity), 14, tomorrow);
        as(SETUP, () -> {
            settings.withdraw(SETUP, Setting.PAYMENT_TERM, entity.value(), planned);
            return planned;
        });

        assertThat(termOn(tomorrow)).isEqualTo(21);
        assertThatThrownBy(() -> CurrentActor.run(
                        SETUP, () -> settings.withdraw(SETUP, Setting.PAYMENT_TERM, entity.value(), now)))
                .hasMessage("organisation.setting.holds-already");
    }

    @Test
    void an_exception_for_one_activity_is_not_shown_to_others() {
        set(Place.at(Level.ACTIVITY, activity.value()), 7, NEW_YEAR);
        var other = Actor.person(new PersonId(UUID.randomUUID()), "Karim", List.of(), Language.FR);
        var manager = Actor.person(
                new PersonId(UUID.randomUUID()),
                "Nadia",
                List.of(new Grant(Hat.MANAGER, activity.value())),
                Language.FR);

        assertThat(as(other, () -> settings.history(Setting.PAYMENT_TERM, activity.value())))
                .isEmpty();
        assertThat(as(manager, () -> settings.history(Setting.PAYMENT_TERM, activity.value())))
                .hasSize(1);
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_history_and_to_overlap() {
        var version = set(Place.entity(entity), 21, NEW_YEAR);
        assertThatThrownBy(() -> statement("update organisation.setting set value = '5' where id = ?", version))
                .hasStackTraceContaining("does not change");
        assertThatThrownBy(() -> statement("delete from organisation.setting where id = ?", version))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> statement(
                        "insert into organisation.setting (id, name, scope_id, level, entity_id, valid_from, value,"
                                + " set_by, set_by_name, set_at) select gen_random_uuid(), name, scope_id, level,"
                                + " entity_id, valid_from + 5, value, set_by, set_by_name, set_at"
                                + " from organisation.setting where id = ?",
                        version))
                .hasStackTraceContaining("one_value_a_day");
    }

    @Test
    void a_version_can_be_found_again_by_its_id() {
        var rule = ContributionRule.flat(Rate.percent("6.5"));
        var id = as(
                SETUP,
                () -> settings.set(
                        SETUP, Setting.CONTRIBUTION, Place.entity(entity), rule, NEW_YEAR, "general assembly"));

        assertThat(as(SETUP, () -> settings.version(Setting.CONTRIBUTION, id))).hasValueSatisfying(it -> {
            assertThat(it.value()).isEqualTo(rule);
            assertThat(it.scope()).isEqualTo(entity.value());
        });
    }

    private int termOn(LocalDate on) {
        return as(SETUP, () -> settings.value(Setting.PAYMENT_TERM, on, activity.value()));
    }

    private UUID set(Place place, int days, LocalDate from) {
        return as(SETUP, () -> settings.set(SETUP, Setting.PAYMENT_TERM, place, days, from, ""));
    }

    private UUID setAs(Actor me, int days, LocalDate from) {
        return as(me, () -> settings.set(me, Setting.PAYMENT_TERM, Place.entity(entity), days, from, "decided"));
    }

    private void statement(String statement, UUID id) {
        CurrentActor.run(SETUP, () -> transactions.executeWithoutResult(_ -> sql.execute(statement, id)));
    }

    private static <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return CurrentActor.as(actor, work);
    }
}
