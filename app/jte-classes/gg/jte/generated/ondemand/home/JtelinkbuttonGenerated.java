package gg.jte.generated.ondemand.home;
@SuppressWarnings("unchecked")
public final class JtelinkbuttonGenerated {
	public static final String JTE_NAME = "home/link-button.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,1,2,3,4,5,6,7,7,7,7};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtelinkbuttonGenerated.class, "JtelinkbuttonGenerated.bin", 17,1,1,7,1,11,1,16,1,1,6,12);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String label, String href, String kind, String icon, String download, String shortcut, boolean small) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("a", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(small ? "small" : "");
		jteOutput.setContext("a", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		}
		var __jte_html_attribute_1 = download;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			jteOutput.setContext("a", "download");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		}
		var __jte_html_attribute_2 = shortcut;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
			jteOutput.setContext("a", "data-shortcut");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
		if (icon != null) {
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String label = (String)params.get("label");
		String href = (String)params.get("href");
		String kind = (String)params.getOrDefault("kind", "");
		String icon = (String)params.getOrDefault("icon", null);
		String download = (String)params.getOrDefault("download", null);
		String shortcut = (String)params.getOrDefault("shortcut", null);
		boolean small = (boolean)params.getOrDefault("small", false);
		render(jteOutput, jteHtmlInterceptor, label, href, kind, icon, download, shortcut, small);
	}
}
