@org.jspecify.annotations.NullMarked
package coop.genoot.sales.documents.web;
