package coop.genoot.home.news;

import coop.genoot.platform.Words;
import coop.genoot.platform.notices.Notice;
import java.util.List;

/**
 * News in the reader's words, the newest first.
 *
 * @param more whether there is more than is shown
 */
public record NewsPage(List<Item> items, boolean more) {
    /** One piece of news. */
    public record Item(String id, String text, String when, boolean isRead, String path) {
        public String read() {
            return "/news/" + id + "/read";
        }
    }

    public NewsPage {
        items = List.copyOf(items);
    }

    static NewsPage of(List<Notice> notices, boolean more, Words t) {
        return new NewsPage(notices.stream().map(notice -> item(notice, t)).toList(), more);
    }

    private static Item item(Notice notice, Words t) {
        var news = notice.news();
        return new Item(news.id().toString(), news.in(t), t.dateTime(news.at()), notice.isRead(), news.path());
    }
}
