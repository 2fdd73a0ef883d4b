/** The pages of a person's own account: the way in, the way out, and where they are signed in. */
@org.jspecify.annotations.NullMarked
package coop.genoot.home.account;
