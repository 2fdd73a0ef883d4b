package gg.jte.generated.ondemand.home;
import coop.genoot.home.Tone;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtenoticeGenerated {
	public static final String JTE_NAME = "home/notice.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,3,4,5,6,6,6,6};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtenoticeGenerated.class, "JtenoticeGenerated.bin", 19,2,5,8,13,21,6,13);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	private static final byte[] TEXT_PART_BINARY_6 = BINARY_CONTENT.get(6);
	private static final byte[] TEXT_PART_BINARY_7 = BINARY_CONTENT.get(7);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Tone tone, String text, String title, Content content) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(tone.css());
		jteOutput.setContext("div", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, tone.icon());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		if (title != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("strong", null);
			jteOutput.writeUserContent(title);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		}
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(text);
		if (content != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(content);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Tone tone = (Tone)params.get("tone");
		String text = (String)params.get("text");
		String title = (String)params.getOrDefault("title", null);
		Content content = (Content)params.getOrDefault("content", null);
		render(jteOutput, jteHtmlInterceptor, tone, text, title, content);
	}
}
