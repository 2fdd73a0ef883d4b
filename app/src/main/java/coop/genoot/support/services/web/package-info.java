/** The catalogue of services, and the form with which administrators set it up. */
@org.jspecify.annotations.NullMarked
package coop.genoot.support.services.web;
