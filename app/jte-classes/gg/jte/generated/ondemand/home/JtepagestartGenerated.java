package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtepagestartGenerated {
	public static final String JTE_NAME = "home/page-start.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,10,10,10,10,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,15,15,15,15,15,15,15,15,15,18,18,19,19,19,19,19,19,19,19,19,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,26,26,26,3,4,5,6,6,6,6};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtepagestartGenerated.class, "JtepagestartGenerated.bin", 162,118,10,1,14,1,362,7,1,282,23,7,1,2,14,6,1,8,1,11,14,6,1,8,1,11,9);
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
	private static final byte[] TEXT_PART_BINARY_23 = BINARY_CONTENT.get(23);
	private static final byte[] TEXT_PART_BINARY_24 = BINARY_CONTENT.get(24);
	private static final byte[] TEXT_PART_BINARY_25 = BINARY_CONTENT.get(25);
	private static final byte[] TEXT_PART_BINARY_26 = BINARY_CONTENT.get(26);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, String title, boolean refused) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(refused ? t.text("home.title.refused", title) : t.text("home.title", title));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		var __jte_html_attribute_0 = frame.csrf().token();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			jteOutput.setContext("meta", "content");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("meta", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		}
		var __jte_html_attribute_1 = frame.csrf().header();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			jteOutput.setContext("meta", "data-header");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("meta", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		var __jte_html_attribute_2 = frame.asset("mark.svg");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("link", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
		for (var sheet : coop.genoot.home.Assets.STYLES) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
			var __jte_html_attribute_3 = frame.asset(sheet);
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
				jteOutput.setContext("link", "href");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("link", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
		var __jte_html_attribute_4 = coop.genoot.home.Assets.HTMX;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("script", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		}
		var __jte_html_attribute_5 = frame.nonce();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			jteOutput.setContext("script", "nonce");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("script", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
		for (var script : coop.genoot.home.Assets.SCRIPTS) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
			var __jte_html_attribute_6 = frame.asset(script);
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
				jteOutput.setContext("script", "src");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("script", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
			}
			var __jte_html_attribute_7 = frame.nonce();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
				jteOutput.setContext("script", "nonce");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("script", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		String title = (String)params.get("title");
		boolean refused = (boolean)params.getOrDefault("refused", false);
		render(jteOutput, jteHtmlInterceptor, frame, t, title, refused);
	}
}
