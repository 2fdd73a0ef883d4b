package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JtepersonmenuGenerated {
	public static final String JTE_NAME = "home/person-menu.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,6,6,6,6,6,6,6,6,6,7,7,7,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,15,15,18,18,19,19,19,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtepersonmenuGenerated.class, "JtepersonmenuGenerated.bin", 63,13,1,27,13,25,7,1,15,1,1,10,1,25,7,1,1,10,1,14,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t) {
		if (frame.person() != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
			var __jte_html_attribute_0 = t.text("home.me");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				jteOutput.setContext("div", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("div", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(frame.person().name());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			for (var brand : frame.person().brands()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				var __jte_html_attribute_1 = brand.href() == null ? "/" : brand.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
				}
				var __jte_html_attribute_2 = brand == frame.person().face() ? "true" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
				gg.jte.generated.ondemand.home.JteavatarGenerated.render(jteOutput, jteHtmlInterceptor, brand, true);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(brand.name());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			for (var item : frame.personal()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
				var __jte_html_attribute_3 = item.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
				gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, item.icon());
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(item.label());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
			gg.jte.generated.ondemand.home.JtemenuactionGenerated.render(jteOutput, jteHtmlInterceptor, frame, t.text("home.sign-out"), "/sign-out", "log-out", null, null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		render(jteOutput, jteHtmlInterceptor, frame, t);
	}
}
