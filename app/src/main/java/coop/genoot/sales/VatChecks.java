package coop.genoot.sales;

import coop.genoot.common.VatNumber;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.vies.VatAnswer;
import coop.genoot.sales.vies.VatRegister;
import java.util.Optional;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the register of VAT numbers said about our clients. It is asked after a client was kept, never while somebody
 * waits and never inside a transaction; the answer is kept with its date and consultation number.
 */
@Component
public class VatChecks {
    private static final Actor JOB = Actor.system("vat-checks");

    private final VatAnswers answers;
    private final ClientRows clients;
    private final VatRegister register;
    private final TransactionTemplate transaction;

    VatChecks(VatAnswers answers, ClientRows clients, VatRegister register, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.clients = clients;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is known about a typed number before a client is kept: its name and address, to fill in the form. */
    public VatAnswer ask(VatNumber number) {
        return register.ask(number, null);
    }

    /** The last answer about the number the client has now; empty when none was given yet. */
    public Optional<VatAnswer> latest(Client client) {
        var vat = client.vat();
        return vat == null ? Optional.empty() : transaction.execute(_ -> answers.latest(client.id(), vat));
    }

    /** Asks again and keeps the answer; takes at most some seconds, whatever happens. */
    public void check(Client client) {
        var vat = client.vat();
        if (vat == null) return;
        var answer = register.ask(vat, null);
        CurrentActor.run(JOB, () -> transaction.executeWithoutResult(_ -> answers.add(client, answer)));
    }

    @Async
    @TransactionalEventListener
    void on(ClientSaved saved) {
        CurrentActor.run(
                JOB,
                () -> transaction
                        .execute(_ -> clients.find(new ClientId(saved.client())))
                        .filter(client -> latest(client).isEmpty())
                        .ifPresent(this::check));
    }
}
