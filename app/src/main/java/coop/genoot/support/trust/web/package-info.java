/** The pages of letters in confidence, and the one on which administrators name people of trust. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.trust.web;
