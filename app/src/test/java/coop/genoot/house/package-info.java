/** The guards of the house: each rule of how we build, as a test, and each guard rung once on purpose (AlarmsTest). */
@org.jspecify.annotations.NullMarked
package coop.genoot.house;
