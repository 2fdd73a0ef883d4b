/** Which passwords the world knows already, so that nobody takes one of them. */
@org.jspecify.annotations.NullMarked
package coop.genoot.platform.breach;
