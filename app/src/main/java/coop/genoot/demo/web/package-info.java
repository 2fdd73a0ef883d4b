/** The pages of the demo's bank. */
@org.jspecify.annotations.NullMarked
package coop.genoot.demo.web;
