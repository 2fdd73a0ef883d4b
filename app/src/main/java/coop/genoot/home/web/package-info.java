/** The pages of home itself: the first page, search, help, errors, the look, and the two choices everybody has. */
@org.jspecify.annotations.NullMarked
package coop.genoot.home.web;
