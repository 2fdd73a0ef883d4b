/** The page of payroll, for the finance team. */
@org.jspecify.annotations.NullMarked
package coop.genoot.work.payroll.web;
