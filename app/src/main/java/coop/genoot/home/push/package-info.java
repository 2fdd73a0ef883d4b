/** The page on which people choose the browsers that show their news. */
@org.jspecify.annotations.NullMarked
package coop.genoot.home.push;
