/** What treasury tells finance on the first page: what waits for a hand, what stands where, what is still owed. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.today;
