package coop.genoot.work.pay.web;

import coop.genoot.common.Money;
import coop.genoot.home.Ladder;
import coop.genoot.home.Option;
import coop.genoot.home.Sum;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import coop.genoot.work.pay.OwnPay.Pay;
import coop.genoot.work.pay.OwnPay.Possible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "What can I pay myself?"
 *
 * @param most the highest gross wage in whole euros, the end of the slider
 * @param sources the official sources of the figures of the law that were used
 */
public record PayPage(
        Typed typed,
        List<Option> activities,
        List<Option> types,
        List<Option> partners,
        @Nullable Picture picture,
        long most,
        List<Sum> sums,
        List<String> sources) {
    public PayPage {
        activities = List.copyOf(activities);
        types = List.copyOf(types);
        partners = List.copyOf(partners);
        sums = List.copyOf(sums);
        sources = List.copyOf(sources);
    }

    /** The number that answers, the paler one, the bar, and where one goes on. */
    public record Picture(
            String activity,
            String big,
            String ifPaid,
            @Nullable String beyond,
            Ladder ladder,
            String page,
            String plan) {
        static Picture of(Possible possible, String id, Words t) {
            var wished = possible.wished();
            var free = possible.budget().free();
            var tooMuch = wished.cost().total().compareTo(most(free)) > 0;
            var activity = possible.activity().id();
            return new Picture(
                    possible.activity().name(),
                    t.money(net(wished)),
                    t.text("work.pay.if-paid", t.money(net(possible.ifPaid()))),
                    tooMuch ? t.text("work.pay.beyond", t.money(wished.cost().total()), t.money(free)) : null,
                    bar(wished, id, t),
                    "/pay?activity=" + activity,
                    "/contracts/new?activity=" + activity + "&type="
                            + possible.type().name() + "&gross="
                            + wished.cost().gross().toDecimal().toPlainString());
        }

        private static Money most(Money free) {
            return free.isPositive() ? free : Money.noEuros();
        }
    }

    static Money net(Pay pay) {
        return pay.net() == null ? pay.cost().gross() : pay.net().net();
    }

    private static Ladder bar(Pay pay, String id, Words t) {
        var cost = pay.cost();
        var net = net(pay);
        var off = cost.gross().minus(net);
        var provisions = cost.provisions();
        var employer = cost.total().minus(cost.gross()).minus(provisions);
        return new Ladder(
                id,
                t.text("work.pay.picture", t.money(cost.total()), t.money(net), t.money(off), t.money(employer)),
                List.of(
                        part(Ladder.Kind.FREE, t.text("work.pay.net"), net, t),
                        part(Ladder.Kind.CONTRIBUTION, t.text("work.pay.off"), off, t),
                        part(Ladder.Kind.PLANNED, t.text("work.pay.employer"), employer, t),
                        part(Ladder.Kind.PAID, t.text("work.pay.provisions"), provisions, t)));
    }

    private static Ladder.Part part(Ladder.Kind kind, String label, Money amount, Words t) {
        return new Ladder.Part(kind, label, t.money(amount), amount.cents());
    }
}
