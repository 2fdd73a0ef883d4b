package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.SignIn;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** What the log and the figures tell whoever runs the house: what happened, and nothing about whom. */
@GenootTest
@ExtendWith(OutputCaptureExtension.class)
class LogsTest {
    private static final String PASSWORD = "zeven kikkers in de sloot";

    @Autowired
    SalesDoors sales;

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    MeterRegistry figures;

    private InvoiceSamples it;
    private String email;

    @BeforeEach
    void nadia_can_sign_in_and_has_a_client() {
        it = sales.inBelgium();
        email = "nadia-" + UUID.randomUUID() + "@genoot.example";
        var house = Actor.system("test");
        CurrentActor.run(house, () -> people.register(it.nadia().self(), "Nadia Benali-Zefier", email, Language.NL));
        signIn.setPassword(it.nadia().self(), PASSWORD);
    }

    @Test
    void a_sign_in_and_an_invoice_leave_no_name_address_or_account_number_in_the_log(CapturedOutput log)
            throws Exception {
        LoggerFactory.getLogger("coop.genoot.house").info("The log is read from here");
        signInWith("wrong");
        signInWith(PASSWORD);
        issue();

        var iban = CurrentActor.as(it.nadia(), () -> sales.organisation.entity(it.entity()))
                .orElseThrow()
                .mainAccount()
                .orElseThrow()
                .iban();
        assertThat(log.getAll()).contains("The log is read from here");
        for (var secret : List.of(
                email,
                "Benali-Zefier",
                PASSWORD,
                iban.value(),
                iban.formatted(),
                "Festival aan Zee",
                "boekhouding@festival.example"))
            assertThat(log.getAll()).doesNotContain(secret);
    }

    @Test
    void the_figures_count_what_was_issued() {
        var before = issued();
        issue();
        assertThat(issued()).isEqualTo(before + 1);
    }

    private double issued() {
        var counter = figures.find("genoot.documents.issued").tag("kind", "invoice").counter();
        return counter == null ? 0 : counter.count();
    }

    private void issue() {
        var id = new InvoiceId(UUID.randomUUID());
        CurrentActor.run(it.nadia(), () -> sales.invoices.issue(it.nadia(), id, it.activity(), it.typed()));
    }

    private void signInWith(String password) throws Exception {
        web.perform(post("/sign-in")
                .with(csrf())
                .param("email", email)
                .param("password", password));
    }
}
