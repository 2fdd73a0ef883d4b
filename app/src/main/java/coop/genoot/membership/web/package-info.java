/** The pages of membership: what I show of myself. */
@org.jspecify.annotations.NullMarked
package coop.genoot.membership.web;
