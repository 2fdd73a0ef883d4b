package coop.genoot.activities.web;

import coop.genoot.home.Figure;
import coop.genoot.home.Ladder;
import java.util.List;

/** An Activity's money as the first page draws it; amounts come written in the reader's language. */
public record MoneyPicture(
        String activity,
        String free,
        String ifPaid,
        Ladder ladder,
        List<Figure> figures,
        String account,
        String page,
        boolean empty) {}
