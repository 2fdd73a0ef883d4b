package gg.jte.generated.ondemand.home;
import coop.genoot.home.Sum;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtesumsGenerated {
	public static final String JTE_NAME = "home/sums.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,9,9,9,3,3,3,3};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtesumsGenerated.class, "JtesumsGenerated.bin", 18,5,8,1,5,2,7,1,1,4,11,8,9,12,7);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Sum> sums) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		for (var sum : sums) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			var __jte_html_attribute_0 = sum.total() ? "total" : "";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				jteOutput.setContext("div", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("div", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			if (sum.href() != null) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				var __jte_html_attribute_1 = sum.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(sum.label());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
			} else {
				jteOutput.setContext("dt", null);
				jteOutput.writeUserContent(sum.label());
			}
			if (sum.detail() != null) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(sum.detail());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			jteOutput.setContext("dd", null);
			jteOutput.writeUserContent(sum.amount());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Sum> sums = (List<Sum>)params.get("sums");
		render(jteOutput, jteHtmlInterceptor, sums);
	}
}
