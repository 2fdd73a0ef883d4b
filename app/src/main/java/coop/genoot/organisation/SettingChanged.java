package coop.genoot.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** A value was set or a planned one withdrawn; it holds from that day on, which may lie ahead. */
public record SettingChanged(String setting, UUID scope, UUID version, LocalDate from) {}
