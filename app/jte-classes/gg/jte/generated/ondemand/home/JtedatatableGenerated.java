package gg.jte.generated.ondemand.home;
import coop.genoot.home.Table;
@SuppressWarnings("unchecked")
public final class JtedatatableGenerated {
	public static final String JTE_NAME = "home/data-table.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,4,4,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,8,8,8,8,8,8,10,10,10,2,3,3,3,3};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtedatatableGenerated.class, "JtedatatableGenerated.bin", 51,13,1,37,8,1,1,22,15,8,1,1,5,21,9,7,8,16);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Table table, boolean quiet) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var __jte_html_attribute_0 = table.caption();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		var __jte_html_attribute_1 = quiet ? "hidden-words" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			jteOutput.setContext("caption", "class");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("caption", null);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		jteOutput.setContext("caption", null);
		jteOutput.writeUserContent(table.caption());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		for (var column : table.columns()) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
			var __jte_html_attribute_2 = column.number() ? "number" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
				jteOutput.setContext("th", "class");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("th", null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(column.label());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
		for (var row : table.rows()) {
			gg.jte.generated.ondemand.home.JtetablerowGenerated.render(jteOutput, jteHtmlInterceptor, table.columns(), row);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
		if (table.total() != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			gg.jte.generated.ondemand.home.JtetablerowGenerated.render(jteOutput, jteHtmlInterceptor, table.columns(), table.total());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Table table = (Table)params.get("table");
		boolean quiet = (boolean)params.getOrDefault("quiet", false);
		render(jteOutput, jteHtmlInterceptor, table, quiet);
	}
}
