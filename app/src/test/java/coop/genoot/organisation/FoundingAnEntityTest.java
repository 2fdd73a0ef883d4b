package coop.genoot.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Bic;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.VatNumber;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class FoundingAnEntityTest {
    private static final Actor SETUP = Actor.system("test");
    private static final LocalDate ON = LocalDate.of(2026, 11, 20);

    @Autowired
    Organisation organisation;

    @Autowired
    Staff staff;

    @Autowired
    Grants grants;

    @Test
    void reads_the_number_and_fills_in_what_follows_from_it() {
        var number = OrganisationSamples.anEnterpriseNumber();
        var group = OrganisationSamples.aGroup(organisation);
        var id = CurrentActor.as(SETUP, () -> organisation.found(SETUP, group, OrganisationSamples.belgian(number)));

        var entity = CurrentActor.as(SETUP, () -> organisation.entity(id)).orElseThrow();
        assertThat(entity.country()).isEqualTo(Country.BELGIUM);
        assertThat(entity.registration().number()).isEqualTo(number);
        assertThat(entity.electronicAddress()).isEqualTo(new ElectronicAddress("0208", number));
        assertThat(entity.registration().usualVatNumber()).isEqualTo(new VatNumber("BE" + number));
        assertThat(entity.marks().colour()).isEqualTo("#46205a");
        assertThat(CurrentActor.as(SETUP, () -> organisation.lawOf(id)).paymentReference())
                .isEqualTo(CountryPack.PaymentReference.STRUCTURED_COMMUNICATION);
    }

    @Test
    void of_france_stands_under_its_siret_and_is_reached_under_its_siren() {
        var french = (Registration.French)
                Registration.parse("732 829 320 00074", Country.FRANCE).orElseThrow();
        assertThat(french.legalId()).isEqualTo("732829320");
        assertThat(french.scheme()).isEqualTo("0002");
        assertThat(french.usualElectronicAddress()).isEqualTo(new ElectronicAddress("0225", "732829320"));
    }

    @Test
    void tells_every_problem_of_the_form_at_once() {
        var wrong = new EntityForm(
                "",
                "X",
                "cv",
                "DE",
                "xx",
                "123",
                "BE1",
                "",
                "Street 1",
                "",
                "",
                "Town",
                "nobody",
                "",
                "",
                "0208",
                "red",
                "");
        assertThatThrownBy(() -> wrong.read(new EntityId(UUID.randomUUID()), UUID.randomUUID(), ON, 0))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .extracting(Problem::field)
                                .containsExactly(
                                        "name",
                                        "postcode",
                                        "country",
                                        "language",
                                        "number",
                                        "vat",
                                        "email",
                                        "electronicAddress",
                                        "colour"));
    }

    @Test
    void twice_under_the_same_number_is_refused() {
        var number = OrganisationSamples.anEnterpriseNumber();
        var group = OrganisationSamples.aGroup(organisation);
        CurrentActor.run(SETUP, () -> organisation.found(SETUP, group, OrganisationSamples.belgian(number)));

        assertThatThrownBy(() -> CurrentActor.run(
                        SETUP, () -> organisation.found(SETUP, group, OrganisationSamples.belgian(number))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems().getFirst().key()).isEqualTo("organisation.entity.number-known"));
    }

    @Test
    void is_for_administrators_of_the_group_and_changing_it_for_its_own() {
        var group = OrganisationSamples.aGroup(organisation);
        var mieke = OrganisationSamples.anAdministratorOf(group);
        var form = OrganisationSamples.belgian(OrganisationSamples.anEnterpriseNumber());
        var id = CurrentActor.as(mieke, () -> organisation.found(mieke, group, form));
        var keeper = OrganisationSamples.anAdministratorOf(id.value());

        CurrentActor.run(keeper, () -> organisation.change(keeper, id, form, 0));
        assertThatThrownBy(() -> CurrentActor.run(keeper, () -> organisation.change(keeper, id, form, 0)))
                .hasMessage("organisation.changed-meanwhile");
        var stranger = OrganisationSamples.anAdministratorOf(UUID.randomUUID());
        assertThatThrownBy(() -> CurrentActor.run(stranger, () -> organisation.change(stranger, id, form, 1)))
                .hasMessage("organisation.not-yours");
    }

    @Test
    void a_new_main_account_replaces_the_former_and_names_its_holder() {
        var entity = OrganisationSamples.aBelgianEntity(organisation);
        var first = new BankAccount(anIban(), new Bic("GEBABEBB"), "Daily", true);
        var second = new BankAccount(anIban(), null, "New", true);
        CurrentActor.run(SETUP, () -> organisation.keepAccount(SETUP, entity, first));
        CurrentActor.run(SETUP, () -> organisation.keepAccount(SETUP, entity, second));

        var kept = CurrentActor.as(SETUP, () -> organisation.entity(entity)).orElseThrow();
        assertThat(kept.mainAccount()).contains(second);
        assertThat(kept.accounts()).hasSize(2);
        assertThat(CurrentActor.as(SETUP, () -> organisation.holderOf(first.iban())))
                .contains(entity);
        var other = OrganisationSamples.aBelgianEntity(organisation);
        assertThatThrownBy(() -> CurrentActor.run(SETUP, () -> organisation.keepAccount(SETUP, other, first)))
                .hasMessage("organisation.account-of-another");
    }

    @Test
    void is_known_to_everybody_in_the_house_and_to_nobody_outside() {
        var entity = OrganisationSamples.aBelgianEntity(organisation);
        var office = OrganisationSamples.anOffice(organisation, entity);
        var member = Actor.person(new PersonId(UUID.randomUUID()), "Nadia", List.of(), Language.FR);
        var anybody = Actor.anybody(Language.FR);

        assertThat(CurrentActor.as(member, () -> organisation.offices(entity)))
                .extracting(Office::id)
                .containsExactly(office);
        assertThat(CurrentActor.as(anybody, () -> organisation.entity(entity))).isEmpty();
        assertThat(organisation.offices(entity)).isEmpty();
    }

    @Test
    void an_appointed_colleague_wears_the_hat_until_dismissed() {
        var entity = OrganisationSamples.aBelgianEntity(organisation);
        var office = OrganisationSamples.anOffice(organisation, entity);
        var mieke = OrganisationSamples.anAdministratorOf(entity.value());
        var jan = new PersonId(UUID.randomUUID());
        var advisor = Colleague.of(
                        jan, "Jan Peeters", entity, office.value(), Hat.ADVISOR, LocalDate.of(2020, 1, 1))
                .as("adviseur");
        CurrentActor.run(mieke, () -> staff.appoint(mieke, advisor));

        assertThat(CurrentActor.as(mieke, () -> staff.of(entity)))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(advisor);
        assertThat(grants.wearers(Hat.ADVISOR, office.value())).containsExactly(jan);
        assertThatThrownBy(() -> CurrentActor.run(mieke, () -> staff.appoint(mieke, advisor)))
                .hasMessage("organisation.appointed");
        CurrentActor.run(mieke, () -> staff.dismiss(mieke, entity, jan, Hat.ADVISOR, office.value()));
        assertThat(grants.wearers(Hat.ADVISOR, office.value())).isEmpty();
        assertThat(CurrentActor.as(mieke, () -> staff.of(entity))).isEmpty();
    }

    @Test
    void prints_the_sentences_of_its_law_in_the_language_of_the_document() {
        var entity = OrganisationSamples.aBelgianEntity(organisation);
        var mentions = CurrentActor.as(SETUP, () -> organisation.mentions(entity, Language.NL, ON));

        assertThat(mentions).singleElement().satisfies(it -> {
            assertThat(it.text()).contains("10,5\u00a0%", "40,00", "wet van 2 augustus 2002");
            assertThat(it.code()).isNull();
        });
    }

    private static Iban anIban() {
        long ten = java.util.concurrent.ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
        var account = "%010d%02d".formatted(ten, ten % 97 == 0 ? 97 : ten % 97);
        var check = 98
                - new java.math.BigInteger(account + "111400")
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue();
        return new Iban("BE%02d%s".formatted(check, account));
    }
}
