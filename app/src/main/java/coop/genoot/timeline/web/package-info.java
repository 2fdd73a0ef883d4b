/** The pages of automatic steps. */
@org.jspecify.annotations.NullMarked
package coop.genoot.timeline.web;
