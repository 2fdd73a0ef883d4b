package coop.genoot.support.attachments.web;

import java.util.UUID;

/** A file to be downloaded, with its size in words. */
public record FileLink(UUID id, String name, String size) {
    public String href() {
        return "/attachments/" + id;
    }
}
