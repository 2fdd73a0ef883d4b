/** What contracts and wages post: promised on signing, owed once payroll reckoned (money.md, 4). */
@org.jspecify.annotations.NullMarked
package coop.genoot.bookkeeping.wages;
