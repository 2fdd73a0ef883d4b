package gg.jte.generated.ondemand.home;
import coop.genoot.home.Tone;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtelistitemGenerated {
	public static final String JTE_NAME = "home/list-item.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,3,4,5,6,7,8,8,8,8};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtelistitemGenerated.class, "JtelistitemGenerated.bin", 21,2,12,2,7,1,4,8,3,4,7,8,6,6);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Tone tone, String icon, String title, String detail, String href, Content content) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(tone.css());
		jteOutput.setContext("span", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		if (href != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			var __jte_html_attribute_0 = href;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(title);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		} else {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(title);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
		}
		if (detail != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(detail);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		jteOutput.setContext("li", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Tone tone = (Tone)params.get("tone");
		String icon = (String)params.get("icon");
		String title = (String)params.get("title");
		String detail = (String)params.getOrDefault("detail", null);
		String href = (String)params.getOrDefault("href", null);
		Content content = (Content)params.getOrDefault("content", null);
		render(jteOutput, jteHtmlInterceptor, tone, icon, title, detail, href, content);
	}
}
