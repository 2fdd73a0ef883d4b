/** A person's own account: the way in and back in, what they sign in with, and where they are signed in. */
@org.jspecify.annotations.NullMarked
package coop.genoot.home.account;
