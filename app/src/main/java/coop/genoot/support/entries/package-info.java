/** Where requests are reached from any page: the menu and what can be begun. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.entries;
