/** How administrators close an office. */
@org.jspecify.annotations.NullMarked
package coop.genoot.organisation.closing.web;
