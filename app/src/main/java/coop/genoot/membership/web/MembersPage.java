package coop.genoot.membership.web;

import coop.genoot.home.Option;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The members somebody works for, a page at a time.
 *
 * @param keeper whether the reader may invite
 * @param last the last member of this page when there are more
 */
public record MembersPage(Table table, List<Option> offices, boolean keeper, @Nullable UUID last, Typed typed) {
    static final int ON_A_PAGE = 50;

    public MembersPage {
        offices = List.copyOf(offices);
    }

    public boolean isFiltered() {
        return !typed.value("words").isEmpty() || !typed.value("office").isEmpty();
    }

    public @Nullable String next() {
        if (last == null) return null;
        var office = typed.value("office").isEmpty() ? "" : "&office=" + typed.value("office");
        return "/members?words=" + URLEncoder.encode(typed.value("words"), StandardCharsets.UTF_8) + office + "&after="
                + last;
    }
}
