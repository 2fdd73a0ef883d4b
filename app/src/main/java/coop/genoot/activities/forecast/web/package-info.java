/** The page of what lies ahead. */
@org.jspecify.annotations.NullMarked
package coop.genoot.activities.forecast.web;
