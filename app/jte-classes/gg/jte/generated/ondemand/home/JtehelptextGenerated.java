package gg.jte.generated.ondemand.home;
import coop.genoot.home.Picture;
import coop.genoot.platform.Words;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtehelptextGenerated {
	public static final String JTE_NAME = "home/help-text.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,4,6,6,6,6,6,6,6,6,6,6,7,7,7,8,8,9,9,9,9,9,9,10,10,11,11,11,12,12,12,13,13,13,13,13,13,14,14,14,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,18,18,18,18,18,18,18,18,18,20,20,20,3,3,3,3};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtehelptextGenerated.class, "JtehelptextGenerated.bin", 4,25,3,4,1,19,10,9,12,6,1,33,28,42,26,12,15,26,15,119,7,29,8);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	private static final byte[] TEXT_PART_BINARY_7 = BINARY_CONTENT.get(7);
	private static final byte[] TEXT_PART_BINARY_8 = BINARY_CONTENT.get(8);
	private static final byte[] TEXT_PART_BINARY_9 = BINARY_CONTENT.get(9);
	private static final byte[] TEXT_PART_BINARY_10 = BINARY_CONTENT.get(10);
	private static final byte[] TEXT_PART_BINARY_11 = BINARY_CONTENT.get(11);
	private static final byte[] TEXT_PART_BINARY_12 = BINARY_CONTENT.get(12);
	private static final byte[] TEXT_PART_BINARY_13 = BINARY_CONTENT.get(13);
	private static final byte[] TEXT_PART_BINARY_14 = BINARY_CONTENT.get(14);
	private static final byte[] TEXT_PART_BINARY_15 = BINARY_CONTENT.get(15);
	private static final byte[] TEXT_PART_BINARY_16 = BINARY_CONTENT.get(16);
	private static final byte[] TEXT_PART_BINARY_17 = BINARY_CONTENT.get(17);
	private static final byte[] TEXT_PART_BINARY_18 = BINARY_CONTENT.get(18);
	private static final byte[] TEXT_PART_BINARY_19 = BINARY_CONTENT.get(19);
	private static final byte[] TEXT_PART_BINARY_20 = BINARY_CONTENT.get(20);
	private static final byte[] TEXT_PART_BINARY_21 = BINARY_CONTENT.get(21);
	private static final byte[] TEXT_PART_BINARY_22 = BINARY_CONTENT.get(22);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(t.text("home.help.long"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("home.help.person"), null, "", null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(t.text("home.help.person.text"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
				gg.jte.generated.ondemand.home.JtepictureGenerated.render(jteOutput, jteHtmlInterceptor, Picture.CLIENTS);
			}
		});
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("home.help.words"), null, "", null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				for (var word : List.of("free", "available", "planned", "on-its-way", "contribution", "stand-by")) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
					jteOutput.setContext("dt", null);
					jteOutput.writeUserContent(t.text("home.word." + word));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(t.text("home.word-means." + word));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			}
		});
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("home.help.keys"), null, "", null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
				jteOutput.setContext("kbd", null);
				jteOutput.writeUserContent(t.text("home.key.ctrl"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(t.text("home.search"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(t.text("home.new"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
				jteOutput.setContext("kbd", null);
				jteOutput.writeUserContent(t.text("home.key.ctrl"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
				jteOutput.setContext("kbd", null);
				jteOutput.writeUserContent(t.text("home.key.enter"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(t.text("home.help.keys.send"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
				jteOutput.setContext("kbd", null);
				jteOutput.writeUserContent(t.text("home.key.esc"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
				jteOutput.setContext("dd", null);
				jteOutput.writeUserContent(t.text("home.close"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(t.text("home.help.keys.letters"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(t.text("home.help.keys.letters.hint"));
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
			}
		});
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		render(jteOutput, jteHtmlInterceptor, t);
	}
}
