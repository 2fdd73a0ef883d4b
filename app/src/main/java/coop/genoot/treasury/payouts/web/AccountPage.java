package coop.genoot.treasury.payouts.web;

import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import java.util.List;

/** Where I am paid, and what I am paid. */
public record AccountPage(List<Line> accounts, List<Line> payouts, Typed typed) {
    /** One line of a list. */
    public record Line(String title, String detail, Tone tone, String icon) {}
}
