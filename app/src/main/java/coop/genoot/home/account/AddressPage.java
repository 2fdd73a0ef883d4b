package coop.genoot.home.account;

import coop.genoot.home.Typed;
import coop.genoot.platform.identity.AddressChange;
import org.jspecify.annotations.Nullable;

/** The address somebody signs in with, the one that waits to be confirmed, and what was typed. */
public record AddressPage(String current, AddressChange.@Nullable Waiting waiting, Typed typed) {}
