package coop.genoot.work.pay.web;

import coop.genoot.activities.ChosenActivity;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.work.pay.OwnPay;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the first page: what one can pay oneself now, and if everything open is paid on time. */
@Component
class PayToday implements TodayCard {
    private static final int ORDER = 12;

    private final ChosenActivity chosen;
    private final OwnPay pay;

    PayToday(ChosenActivity chosen, OwnPay pay) {
        this.chosen = chosen;
        this.pay = pay;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.MANAGER)) return Optional.empty();
        return chosen.of(me)
                .flatMap(activity -> pay.of(me, activity.id(), OwnPay.Wish.MOST))
                .filter(possible -> !possible.budget().isEmpty())
                .map(possible -> new Piece(
                        Place.LEFT, "work/today-pay", Map.of("pay", PayPage.Picture.of(possible, "pay-today", t))));
    }
}
