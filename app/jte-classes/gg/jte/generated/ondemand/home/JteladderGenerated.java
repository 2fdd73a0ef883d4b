package gg.jte.generated.ondemand.home;
import coop.genoot.home.Ladder;
@SuppressWarnings("unchecked")
public final class JteladderGenerated {
	public static final String JTE_NAME = "home/ladder.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,5,5,5,5,5,5,5,5,5,5,6,6,6,6,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,15,15,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,21,21,23,23,23,2,3,3,3,3};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteladderGenerated.class, "JteladderGenerated.bin", 53,13,1,33,227,1,26,4,1,8,8,1,31,19,6,8,1,4,1,8,1,28,1,8,19,61,96,5,8,1,38,6,1,6,7,11);
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
	private static final byte[] TEXT_PART_BINARY_27 = BINARY_CONTENT.get(27);
	private static final byte[] TEXT_PART_BINARY_28 = BINARY_CONTENT.get(28);
	private static final byte[] TEXT_PART_BINARY_29 = BINARY_CONTENT.get(29);
	private static final byte[] TEXT_PART_BINARY_30 = BINARY_CONTENT.get(30);
	private static final byte[] TEXT_PART_BINARY_31 = BINARY_CONTENT.get(31);
	private static final byte[] TEXT_PART_BINARY_32 = BINARY_CONTENT.get(32);
	private static final byte[] TEXT_PART_BINARY_33 = BINARY_CONTENT.get(33);
	private static final byte[] TEXT_PART_BINARY_34 = BINARY_CONTENT.get(34);
	private static final byte[] TEXT_PART_BINARY_35 = BINARY_CONTENT.get(35);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ladder ladder, boolean keys) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var __jte_html_attribute_0 = ladder.message();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			jteOutput.setContext("svg", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("svg", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		jteOutput.setContext("pattern", "id");
		jteOutput.writeUserContent(ladder.id());
		jteOutput.setContext("pattern", null);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		for (var drawn : ladder.drawn()) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			if (drawn.part().kind() == Ladder.Kind.COMING) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
				var __jte_html_attribute_1 = drawn.start();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
					jteOutput.setContext("rect", "x");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("rect", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
				var __jte_html_attribute_2 = drawn.width();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
					jteOutput.setContext("rect", "width");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("rect", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
				jteOutput.setContext("rect", "fill");
				jteOutput.writeUserContent(ladder.id());
				jteOutput.setContext("rect", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
			} else {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
				var __jte_html_attribute_3 = drawn.part().kind().css();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
					jteOutput.setContext("rect", "class");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("rect", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
				}
				var __jte_html_attribute_4 = drawn.start();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
					jteOutput.setContext("rect", "x");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("rect", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
				}
				var __jte_html_attribute_5 = drawn.width();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
					jteOutput.setContext("rect", "width");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("rect", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
		if (keys) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
			for (var part : ladder.parts()) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
				if (part.kind() == Ladder.Kind.COMING) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
				} else {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
					var __jte_html_attribute_6 = part.kind().css();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
						jteOutput.setContext("rect", "class");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("rect", null);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(part.label());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_32);
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(part.shown());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_33);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_34);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_35);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ladder ladder = (Ladder)params.get("ladder");
		boolean keys = (boolean)params.getOrDefault("keys", true);
		render(jteOutput, jteHtmlInterceptor, ladder, keys);
	}
}
