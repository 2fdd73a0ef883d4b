package coop.genoot.support.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as those do who mean harm. */
final class FileCorpus {
    static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n rest of a picture");

    private FileCorpus() {}

    /** Each by the name under which it is sent. */
    static Map<String, byte[]> honest() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("quote.pdf", PDF);
        files.put("photo.png", PNG);
        files.put("photo.jpg", bytes("\u00ff\u00d8\u00ff\u00e0 rest of a picture"));
        files.put("letter.docx", zip("[Content_Types].xml", "word/document.xml"));
        files.put("hours.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"));
        files.put("letter.odt", openDocument("application/vnd.oasis.opendocument.text"));
        files.put("notes.txt", "Eén < twee & drie".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Each pretends to be something that is taken. */
    static Map<String, byte[]> hostile() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("drawing.png", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
        files.put("drawing.svg", bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"));
        files.put("page.txt", bytes("Hello\n<html><body onload=alert(1)>"));
        files.put("page.pdf", bytes("  \n<!DOCTYPE html><p>"));
        files.put("late.txt", bytes("x".repeat(5_000) + "< SCRIPT src=//evil.example>"));
        files.put("wide.txt", "<script>".getBytes(StandardCharsets.UTF_16LE));
        files.put("program.pdf", bytes("MZ\u0090\u0000\u0003 This program cannot be run in DOS mode"));
        files.put("program.png", bytes("\u007fELF\u0002\u0001\u0001\u0000"));
        files.put("shell.txt", bytes("#!/bin/sh\nrm -rf /"));
        files.put("folder.docx", zip("setup.exe", "readme.txt"));
        files.put("macros.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        files.put("macros.odt", withMore(openDocument("application/vnd.oasis.opendocument.text")));
        files.put("climbs.docx", zip("[Content_Types].xml", "word/document.xml", "../../etc/cron.d/x"));
        files.put("cut.docx", bytes("PK\u0003\u0004 and nothing more"));
        files.put("lies.docx", bytes("PK\u0003\u0004" + "x".repeat(60) + "PK\u0005\u0006" + "\u00ff".repeat(18)));
        return files;
    }

    /** Small as it is, it would fill a disk when unpacked. */
    static byte[] bomb() {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) zip.write(zeros);
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] zip(String... names) {
        return zip(List.of(names), "");
    }

    private static byte[] openDocument(String type) {
        return zip(List.of("mimetype", "content.xml"), type);
    }

    private static byte[] withMore(byte[] document) {
        // The same names and one macro; the first is stored, as the standard wants it.
        return zip(
                List.of("mimetype", "content.xml", "Basic/Standard/Module1.xml"),
                new String(
                        document, 38, "application/vnd.oasis.opendocument.text".length(), StandardCharsets.ISO_8859_1));
    }

    private static byte[] zip(List<String> names, String first) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                var content = bytes(name.equals("mimetype") ? first : "x");
                var entry = new ZipEntry(name);
                if (name.equals("mimetype")) stored(entry, content);
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void stored(ZipEntry entry, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] bytes(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }
}
