package coop.genoot.sales.followup;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of sales for those who manage no Activity and work for many. */
@GenootTest
class SalesOfOthersTest {
    @Autowired
    MockMvcTester web;

    @Autowired
    SalesDoors sales;

    private InvoiceSamples it;
    private UUID office;
    private InvoiceId invoice;

    @BeforeEach
    void an_activity_that_sold_something() {
        it = sales.inBelgium();
        var activity = CurrentActor.as(it.nadia(), () -> sales.activities.find(it.nadia(), it.activity()));
        office = activity.orElseThrow().office().value();
        invoice = new InvoiceId(UUID.randomUUID());
        CurrentActor.run(it.nadia(), () -> sales.invoices.issue(it.nadia(), invoice, it.activity(), it.typed()));
    }

    @Test
    void an_advisor_chooses_whose_sales_to_see_and_keeps_the_choice_from_list_to_list() {
        var hilde = wearing(Hat.ADVISOR, office, Language.EN);
        var chosen = "/sales?activity=" + it.activity();
        assertThat(open("/sales", hilde))
                .hasStatusOk()
                .bodyText()
                .contains("You manage no Activity yourself.", "La Volière", chosen)
                .doesNotContain("Your first quote", "/quotes/new");

        assertThat(open(chosen, hilde))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>La Volière</h1>", "/invoices/" + invoice, "Another Activity")
                .contains("/sales?stage=all&amp;activity=" + it.activity(), "/clients?activity=" + it.activity())
                .doesNotContain("/quotes/new");
        assertThat(open("/sales?stage=quote&activity=" + it.activity(), hilde))
                .bodyText()
                .contains("Nothing here now.")
                .doesNotContain("/invoices/" + invoice);
    }

    @Test
    void an_activity_is_found_by_a_part_of_its_name_and_what_is_not_found_is_said() {
        var mieke = wearing(Hat.FINANCE, it.entity().value(), Language.EN);

        assertThat(open("/sales?find=voli", mieke)).bodyText().contains("/sales?activity=" + it.activity());
        assertThat(open("/sales?find=Zeppelin", mieke))
                .bodyText()
                .contains("No Activity has “Zeppelin” in its name or trade.")
                .doesNotContain("/sales?activity=");
    }

    @Test
    void whoever_works_elsewhere_is_offered_none_of_them_and_told_kindly_in_their_language() {
        var elsewhere = UUID.randomUUID();

        assertThat(open("/sales", wearing(Hat.ADVISOR, elsewhere, Language.EN)))
                .bodyText()
                .contains("No Activity yet")
                .doesNotContain("La Volière");
        assertThat(open("/sales", wearing(Hat.SUPPORT, elsewhere, Language.NL)))
                .bodyText()
                .contains("Nog geen Activiteit");
        assertThat(open("/sales", wearing(Hat.ADMIN, elsewhere, Language.FR)))
                .bodyText()
                .contains("Pas encore d’Activité");
        assertThat(open("/sales?activity=" + it.activity(), wearing(Hat.ADVISOR, elsewhere, Language.EN)))
                .hasStatus(404);
    }

    @Test
    void whoever_manages_an_activity_sees_their_own_sales_at_once() {
        assertThat(open("/sales", it.nadia()))
                .bodyText()
                .contains("/invoices/" + invoice, "/quotes/new")
                .doesNotContain("/sales?activity=");
    }

    private MvcTestResult open(String address, Actor person) {
        return web.get().uri(address).with(as(person)).accept("text/html").exchange();
    }

    private static Actor wearing(Hat hat, UUID scope, Language language) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(hat, scope)), language);
    }
}
