package coop.genoot.treasury.payouts.accounts.web;

import coop.genoot.home.Typed;
import java.util.List;

/** On which account a payee outside the house is paid. */
public record PayeePage(String name, String address, List<AccountPage.Line> accounts, Typed typed) {}
