package gg.jte.generated.ondemand.home;
@SuppressWarnings("unchecked")
public final class JtebuttonGenerated {
	public static final String JTE_NAME = "home/button.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,1,2,3,4,5,6,7,8,9,10,11,11,11,11};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtebuttonGenerated.class, "JtebuttonGenerated.bin", 22,1,1,7,1,7,1,8,1,7,1,13,1,16,1,19,1,1,6,17);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String label, String kind, String icon, String type, String name, String value, String form, String action, String opens, String described, boolean small) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("button", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("button", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		jteOutput.setContext("button", "class");
		jteOutput.writeUserContent(small ? "small" : "");
		jteOutput.setContext("button", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		var __jte_html_attribute_0 = type;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("button", "type");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		}
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			jteOutput.setContext("button", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		}
		var __jte_html_attribute_2 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		}
		var __jte_html_attribute_3 = form;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			jteOutput.setContext("button", "form");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		}
		var __jte_html_attribute_4 = action;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			jteOutput.setContext("button", "formaction");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		}
		var __jte_html_attribute_5 = opens;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
			jteOutput.setContext("button", "popovertarget");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
		}
		var __jte_html_attribute_6 = described;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			jteOutput.setContext("button", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("button", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
		if (icon != null) {
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, icon);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String label = (String)params.get("label");
		String kind = (String)params.getOrDefault("kind", "");
		String icon = (String)params.getOrDefault("icon", null);
		String type = (String)params.getOrDefault("type", "submit");
		String name = (String)params.getOrDefault("name", null);
		String value = (String)params.getOrDefault("value", null);
		String form = (String)params.getOrDefault("form", null);
		String action = (String)params.getOrDefault("action", null);
		String opens = (String)params.getOrDefault("opens", null);
		String described = (String)params.getOrDefault("described", null);
		boolean small = (boolean)params.getOrDefault("small", false);
		render(jteOutput, jteHtmlInterceptor, label, kind, icon, type, name, value, form, action, opens, described, small);
	}
}
