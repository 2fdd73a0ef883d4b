package gg.jte.generated.ondemand.home;
import coop.genoot.home.Brand;
@SuppressWarnings("unchecked")
public final class JteavatarGenerated {
	public static final String JTE_NAME = "home/avatar.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,9,9,9,2,3,3,3,3};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteavatarGenerated.class, "JteavatarGenerated.bin", 20,1,6,1,32,20,69,7,1,48,7,1,1,14,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Brand brand, boolean small) {
		if (brand.logo() != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
			jteOutput.setContext("img", "class");
			jteOutput.writeUserContent(small ? "small" : "");
			jteOutput.setContext("img", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			var __jte_html_attribute_0 = brand.logo();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				jteOutput.setContext("img", "src");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("img", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		} else {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			jteOutput.setContext("svg", "class");
			jteOutput.writeUserContent(small ? "small" : "");
			jteOutput.setContext("svg", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
			var __jte_html_attribute_1 = brand.colour();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
				jteOutput.setContext("rect", "fill");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("rect", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			var __jte_html_attribute_2 = brand.ink();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
				jteOutput.setContext("text", "fill");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("text", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			jteOutput.setContext("text", null);
			jteOutput.writeUserContent(brand.letters());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Brand brand = (Brand)params.get("brand");
		boolean small = (boolean)params.getOrDefault("small", false);
		render(jteOutput, jteHtmlInterceptor, brand, small);
	}
}
