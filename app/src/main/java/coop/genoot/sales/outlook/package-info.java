/** What quotes, orders and invoices will still bring an Activity, and when, told to whoever looks ahead. */
@org.jspecify.annotations.NullMarked
package coop.genoot.sales.outlook;
