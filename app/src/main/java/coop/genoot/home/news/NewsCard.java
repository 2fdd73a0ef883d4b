package coop.genoot.home.news;

import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.notices.Notices;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells on the first page what happened and was not read yet. */
@Component
class NewsCard implements TodayCard {
    private static final int MOST = 5;

    private final Notices notices;

    NewsCard(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        var unread = notices.unread(me, MOST + 1);
        if (unread.isEmpty()) return Optional.empty();
        var page = NewsPage.of(unread.stream().limit(MOST).toList(), unread.size() > MOST, t);
        return Optional.of(new Piece(Place.LEFT, "home/today-news", Map.of("page", page)));
    }
}
