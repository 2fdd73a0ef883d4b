package coop.genoot.sales;

/** A second address of a client with what it is for, such as "stage" or "warehouse". */
public record OtherAddress(String label, Address address) {}
