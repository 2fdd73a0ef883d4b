/** The page with the figures of services. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.figures.web;
