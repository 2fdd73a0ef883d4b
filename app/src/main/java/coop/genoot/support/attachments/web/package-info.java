/** Bringing, taking away and downloading files beside what is written. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.attachments.web;
