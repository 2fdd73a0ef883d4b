/** The reckoning of wages: from gross to cost and to net, over figures of the law by date. Nothing but arithmetic. */
@org.jspecify.annotations.NullMarked
package coop.genoot.work.wages;
