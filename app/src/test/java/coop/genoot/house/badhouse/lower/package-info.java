/** A sample for AlarmsTest: it knocks on a door it did not declare. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package coop.genoot.house.badhouse.lower;
