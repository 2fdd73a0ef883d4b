package coop.genoot.organisation.web;

import coop.genoot.home.Table;
import java.util.UUID;

/** All settings of a place as they are today; each leads to its history. */
public record SettingsPage(UUID scope, String place, Table table) {}
