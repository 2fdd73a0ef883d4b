package coop.genoot.sales.delivery;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.SentMail;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class MailThatDidNotLeaveTest {
    private static final Actor HOUSE = Actor.system("test");

    @Autowired
    SalesDoors sales;

    @Autowired
    Mail mail;

    @Autowired
    MockMvc web;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void is_told_to_finance_of_its_entity_with_the_way_to_the_invoice_until_it_left() throws Exception {
        var it = sales.inBelgium();
        var entity = it.entity().value();
        var invoice = sent(it);
        assertThat(firstPage(entity)).contains("every mail arrived").doesNotContain("/invoices/" + invoice);

        hadLeft(invoice, "null", "'550 unknown'");
        assertThat(firstPage(entity)).contains("could not leave", "/invoices/" + invoice).doesNotContain("550 unknown");
        assertThat(firstPage(UUID.randomUUID()))
                .as("another entity")
                .contains("every mail arrived")
                .doesNotContain("/invoices/" + invoice);

        hadLeft(invoice, "now()", "null");
        assertThat(firstPage(entity)).doesNotContain("/invoices/" + invoice);
    }

    private InvoiceId sent(InvoiceSamples it) {
        var id = new InvoiceId(UUID.randomUUID());
        CurrentActor.run(it.nadia(), () -> sales.sending.issueAndSend(it.nadia(), id, it.activity(), it.typed()));
        await().untilAsserted(() -> assertThat(CurrentActor.as(HOUSE, () -> mail.about(HOUSE, id.value())))
                .singleElement()
                .extracting(SentMail::sent)
                .isNotNull());
        return id;
    }

    private void hadLeft(InvoiceId invoice, String sent, String failure) {
        var change = "update platform.mail set sent = %s, failure = %s where document_id = ?".formatted(sent, failure);
        CurrentActor.run(HOUSE, () -> transaction.executeWithoutResult(_ -> sql.execute(change, invoice.value())));
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
