package coop.genoot.ledger;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Postings as the example of the money rules: 1,000.00 sold, 21 % VAT, 6.5 % contribution. */
final class LedgerSamples {
    static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    private LedgerSamples() {}

    /** A cooperative with one Activity and one client, all new. */
    record World(EntityId entity, ActivityId activity, UUID client) {
        static World create() {
            return new World(new EntityId(UUID.randomUUID()), new ActivityId(UUID.randomUUID()), UUID.randomUUID());
        }

        Account client(AccountKind kind) {
            return Account.ofClient(client, kind);
        }

        Account mine(AccountKind kind) {
            return Account.of(activity, kind);
        }

        Account ours(AccountKind kind) {
            return Account.of(entity, kind);
        }

        Posting sale(UUID invoice) {
            return sale(invoice, "invoice " + invoice);
        }

        Posting sale(UUID invoice, String key) {
            return posting(
                    Kind.SALE,
                    invoice,
                    key,
                    List.of(
                            new Line(client(AccountKind.CLIENT_RECEIVABLE), Money.euros("1210.00"), activity, invoice),
                            new Line(ours(AccountKind.VAT_DUE), Money.euros("-210.00"), activity, null),
                            new Line(mine(AccountKind.ON_ITS_WAY), Money.euros("-935.00"), activity, invoice),
                            new Line(
                                    mine(AccountKind.CONTRIBUTION_ON_ITS_WAY),
                                    Money.euros("-65.00"),
                                    activity,
                                    invoice)));
        }

        Posting payment(UUID invoice, String key) {
            return posting(
                    Kind.PAYMENT,
                    invoice,
                    key,
                    List.of(
                            Line.of(ours(AccountKind.BANK), Money.euros("1210.00")),
                            new Line(client(AccountKind.CLIENT_RECEIVABLE), Money.euros("-1210.00"), activity, invoice),
                            new Line(mine(AccountKind.ON_ITS_WAY), Money.euros("935.00"), activity, invoice),
                            Line.of(mine(AccountKind.AVAILABLE), Money.euros("-935.00")),
                            new Line(
                                    mine(AccountKind.CONTRIBUTION_ON_ITS_WAY), Money.euros("65.00"), activity, invoice),
                            Line.of(mine(AccountKind.CONTRIBUTION), Money.euros("-65.00"))));
        }

        Posting received(String amount, LocalDate on, String key) {
            return new Posting(
                    entity,
                    on,
                    Kind.MONEY_IN,
                    new Source("treasury", UUID.randomUUID()),
                    key,
                    "Théâtre de la Rose · 2026/" + key,
                    List.of(
                            Line.of(ours(AccountKind.BANK), Money.euros(amount)),
                            Line.of(
                                    mine(AccountKind.AVAILABLE),
                                    Money.euros(amount).negated())),
                    null,
                    Map.of("number", key));
        }

        Posting posting(Kind kind, UUID document, String key, List<Line> lines) {
            return new Posting(
                    entity,
                    FIRST_OF_JUNE,
                    kind,
                    new Source("sales", document),
                    key,
                    "2026/0042",
                    lines,
                    null,
                    Map.of("rule", "7", "counterpart", "Théâtre de la Rose"));
        }

        Actor manager() {
            return wearing(Hat.MANAGER, activity.value());
        }

        Actor finance() {
            return wearing(Hat.FINANCE, entity.value());
        }
    }

    static Actor wearing(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Somebody", List.of(new Grant(hat, scope)), Language.EN);
    }
}
