/** The pages on which members ask and support teams answer. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.web;
