/** How contracts are shown: to whoever works, to who manages the Activity, and to who keeps the money. */
@org.jspecify.annotations.NullMarked
package coop.genoot.work.contracts.web;
