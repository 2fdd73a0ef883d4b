package coop.genoot.sales.delivery.web;

import coop.genoot.home.Brand;
import coop.genoot.home.Tone;
import coop.genoot.sales.documents.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What a client reads by a private link.
 *
 * @param standing what is to be paid and when, or that it is done
 * @param code the picture to pay with, while there is something to pay
 */
public record ClientInvoicePage(
        Sheet sheet,
        Brand brand,
        String address,
        String standing,
        Tone tone,
        @Nullable String code,
        boolean isEInvoice) {}
