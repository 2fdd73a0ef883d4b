package gg.jte.generated.ondemand.home;
import coop.genoot.home.Brand;
import coop.genoot.home.Frame;
import coop.genoot.platform.Words;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JteguestlayoutGenerated {
	public static final String JTE_NAME = "home/guest-layout.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,17,17,17,20,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,23,23,23,23,23,23,23,23,24,24,24,26,26,28,28,31,31,31,5,6,7,8,9,10,11,12,12,12,12};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteguestlayoutGenerated.class, "JteguestlayoutGenerated.bin", 21,7,1,13,1,2,37,52,18,6,14,54,6,40,1,27,9,8,17);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, String title, Content content, Brand brand, boolean small, boolean two, boolean refused) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var __jte_html_attribute_0 = t.language().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		}
		var __jte_html_attribute_1 = frame.theme().attribute();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		gg.jte.generated.ondemand.home.JtepagestartGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, title, refused);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(t.text("home.skip"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		if (brand != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
			gg.jte.generated.ondemand.home.JteavatarGenerated.render(jteOutput, jteHtmlInterceptor, brand, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(brand.name());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		} else {
			gg.jte.generated.ondemand.home.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor, t, "/");
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
		gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "life-buoy");
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(t.text("home.help"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
		jteOutput.setContext("main", "class");
		jteOutput.writeUserContent(small ? "small" : "");
		jteOutput.setContext("main", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
		jteOutput.setContext("main", "class");
		jteOutput.writeUserContent(two ? "two" : "");
		jteOutput.setContext("main", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		gg.jte.generated.ondemand.home.JtefootGenerated.render(jteOutput, jteHtmlInterceptor, frame, t);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
		gg.jte.generated.ondemand.home.JtepageendGenerated.render(jteOutput, jteHtmlInterceptor, frame, t);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		Brand brand = (Brand)params.getOrDefault("brand", null);
		boolean small = (boolean)params.getOrDefault("small", false);
		boolean two = (boolean)params.getOrDefault("two", false);
		boolean refused = (boolean)params.getOrDefault("refused", false);
		render(jteOutput, jteHtmlInterceptor, frame, t, title, content, brand, small, two, refused);
	}
}
