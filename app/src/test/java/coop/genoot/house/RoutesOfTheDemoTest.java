package coop.genoot.house;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.sales.overview.InvoiceSummary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The same matrix with the demo on, whose bank exists nowhere else; and what its pages show to whom. */
@SpringBootTest(
        properties = {
            "genoot.clock=adjustable",
            "genoot.demo.world=true",
            "genoot.demo.members=8",
            "genoot.demo.years=1"
        })
class RoutesOfTheDemoTest extends RoutesTest {
    private static final Actor HOUSE = Actor.system("test");

    @Autowired
    Grants grants;

    @Autowired
    InvoiceOverview invoices;

    @Autowired
    Invoices documents;

    @Test
    void the_demos_bank_opens_to_finance_only() throws Exception {
        var bank = routes.all().stream()
                .map(route -> route.path().getPatternString())
                .filter(path -> path.startsWith("/demo/"))
                .toList();
        assertThat(bank).containsExactlyInAnyOrder("/demo/bank", "/demo/bank/{invoice}/statement");

        var opened = new ArrayList<Hat>();
        for (var hat : Hat.values())
            if (status("/demo/bank", wearing(hat)) == 200) opened.add(hat);
            else assertThat(status("/demo/bank", wearing(hat))).as(hat.name()).isEqualTo(404);
        assertThat(opened).containsExactly(Hat.FINANCE);
    }

    @Test
    void finance_gets_a_statement_for_an_invoice_of_its_own_entity_and_404_for_another_entitys() throws Exception {
        var mieke = known("mieke.de.smet@genoot.example");
        var bernard = known("bernard.lacroix@genoot.example");
        var own = some(mieke, InvoiceFilter.Show.OPEN);
        var answer = statement(mieke, own);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/xml");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(reference(mieke, own));

        var french = some(bernard, InvoiceFilter.Show.ALL);
        assertThat(statement(mieke, french).getStatus()).isEqualTo(404);
        assertThat(statement(bernard, own).getStatus()).isEqualTo(404);
        assertThat(page(mieke)).contains(own.id().toString()).doesNotContain(french.id().toString());
        assertThat(page(bernard)).doesNotContain(own.id().toString());
    }

    private InvoiceSummary some(Actor finance, InvoiceFilter.Show show) {
        var filter = new InvoiceFilter(show, List.of(), null, "");
        return CurrentActor.as(finance, () -> invoices.list(finance, filter, null, 1)).getFirst();
    }

    private String reference(Actor finance, InvoiceSummary invoice) {
        var found = CurrentActor.as(finance, () -> documents.find(finance, invoice.id()).orElseThrow());
        return found.content().reference().value();
    }

    private Actor known(String email) {
        return CurrentActor.as(HOUSE, () -> {
            var person = people.byEmail(email).orElseThrow();
            return Actor.person(person.id(), person.name(), grants.of(person.id()), person.language());
        });
    }

    private MockHttpServletResponse statement(Actor finance, InvoiceSummary invoice) throws Exception {
        return web.perform(get("/demo/bank/" + invoice.id() + "/statement").with(as(finance)))
                .andReturn()
                .getResponse();
    }

    private String page(Actor finance) throws Exception {
        return web.perform(get("/demo/bank").with(as(finance)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String path, Actor actor) throws Exception {
        return web.perform(get(path).with(as(actor))).andReturn().getResponse().getStatus();
    }
}
