/** A sample for AlarmsTest: what it has, nobody below may use. */
@org.springframework.modulith.ApplicationModule
package coop.genoot.house.badhouse.upper;
