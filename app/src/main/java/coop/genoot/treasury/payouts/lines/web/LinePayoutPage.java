package coop.genoot.treasury.payouts.lines.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/** The payouts that could have left with a line of the bank. */
public record LinePayoutPage(String line, String amount, String day, List<Option> options, Typed typed) {}
