/** The pages of the organisation: who we are, and what administrators have set. */
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.web;
