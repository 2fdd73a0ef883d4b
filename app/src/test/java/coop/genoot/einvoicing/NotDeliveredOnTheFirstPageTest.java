package coop.genoot.einvoicing;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
@NetworkFolder.Used
class NotDeliveredOnTheFirstPageTest {
    private static final Actor SYSTEM = Actor.system("test");

    private final EntityId entity = new EntityId(UUID.randomUUID());
    private final UUID document = UUID.randomUUID();

    @Autowired
    Transmissions transmissions;

    @Autowired
    MockMvc web;

    @Test
    void an_e_invoice_that_did_not_arrive_is_told_to_finance_of_its_entity_only() throws Exception {
        assertThat(firstPage(entity.value())).contains("Every e-invoice and every mail arrived.");

        NetworkFolder.put("unreachable.txt", "0208:0767777794".getBytes(StandardCharsets.UTF_8));
        send(SendingEInvoicesTest.to("0767777794"));
        await().untilAsserted(
                () -> assertThat(firstPage(entity.value())).contains("Onbereikbaar bv", "/e-invoices/sent?stuck=true"));

        assertThat(firstPage(UUID.randomUUID()))
                .as("another entity")
                .contains("Every e-invoice and every mail arrived.")
                .doesNotContain("Onbereikbaar bv");
        NetworkFolder.put("unreachable.txt", new byte[0]);
    }

    private void send(TradeDocument content) {
        var activity = new ActivityId(UUID.randomUUID());
        CurrentActor.run(SYSTEM, () -> transmissions.send(SYSTEM, entity, activity, document, content));
    }

    private String firstPage(UUID of) throws Exception {
        var finance = Actor.person(
                new PersonId(UUID.randomUUID()), "Mieke", List.of(new Grant(Hat.FINANCE, of)), Language.EN);
        return web.perform(get("/").with(as(finance)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
