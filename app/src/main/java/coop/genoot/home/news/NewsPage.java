package coop.genoot.home.news;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import coop.genoot.platform.notices.Notice;
import coop.genoot.platform.notices.Way;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * News in the reader's words, the newest first.
 *
 * @param more whether there is more than is shown
 * @param typed the chosen way to be told
 */
public record NewsPage(List<Item> items, boolean more, Typed typed, List<Option> ways) {
    /** One piece of news. */
    public record Item(String id, String text, String when, boolean isRead, String path) {
        public String read() {
            return "/news/" + id + "/read";
        }
    }

    public NewsPage {
        items = List.copyOf(items);
        ways = List.copyOf(ways);
    }

    static NewsPage of(List<Notice> notices, boolean more, Words t) {
        return new NewsPage(notices.stream().map(notice -> item(notice, t)).toList(), more, Typed.nothing(), List.of());
    }

    NewsPage with(Way way, Words t) {
        var options = Arrays.stream(Way.values())
                .map(it -> Option.of(it.name(), t.text("platform.notices.way." + it.name().toLowerCase(Locale.ROOT))))
                .toList();
        return new NewsPage(items, more, Typed.of(Map.of("way", way.name())), options);
    }

    NewsPage with(Typed refused) {
        return new NewsPage(items, more, refused, ways);
    }

    private static Item item(Notice notice, Words t) {
        var news = notice.news();
        return new Item(news.id().toString(), news.in(t), t.dateTime(news.at()), notice.isRead(), news.path());
    }
}
