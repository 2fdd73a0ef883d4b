/** What treasury does without being asked: it empties the bank's folder and reads the large files that wait. */
@org.jspecify.annotations.NullMarked
package coop.genoot.treasury.watching;
