/** What an Activity can pay for work now, in gross and in net (requirement A-19). */
@org.jspecify.annotations.NullMarked
package coop.genoot.work.pay;
