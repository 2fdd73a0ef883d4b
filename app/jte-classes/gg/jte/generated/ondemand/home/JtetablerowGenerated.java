package gg.jte.generated.ondemand.home;
import coop.genoot.home.Table;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtetablerowGenerated {
	public static final String JTE_NAME = "home/table-row.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,5,5,5,6,6,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,15,15,15,2,3,3,3,3};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtetablerowGenerated.class, "JtetablerowGenerated.bin", 5,1,1,1,16,8,1,7,2,7,1,1,4,24,8,13,4,13,1,8,1,7,2,7,1,1,4,7,8,13,1,7);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, List<Table.Column> columns, Table.Row row) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		for (int i = 0; i < columns.size(); i++) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
			var column = columns.get(i);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			var cell = row.cells().get(i);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			if (i == 0) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				var __jte_html_attribute_0 = column.number() ? "number" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
					jteOutput.setContext("th", "class");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("th", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
				if (cell.href() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
					var __jte_html_attribute_1 = cell.href();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("a", null);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(cell.text());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
				} else {
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(cell.text());
				}
				if (cell.detail() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(cell.detail());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			} else {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
				var __jte_html_attribute_2 = column.label();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
					jteOutput.setContext("td", "data-label");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("td", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
				}
				var __jte_html_attribute_3 = cell.text().isEmpty() ? "blank" : column.number() ? "number" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
					jteOutput.setContext("td", "class");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("td", null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
				if (cell.tone() != null) {
					gg.jte.generated.ondemand.home.JtestatustagGenerated.render(jteOutput, jteHtmlInterceptor, cell.tone(), cell.text(), null);
				} else if (cell.href() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
					var __jte_html_attribute_4 = cell.href();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("a", null);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(cell.text());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
				} else {
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(cell.text());
				}
				if (cell.detail() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(cell.detail());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
			}
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		List<Table.Column> columns = (List<Table.Column>)params.get("columns");
		Table.Row row = (Table.Row)params.get("row");
		render(jteOutput, jteHtmlInterceptor, columns, row);
	}
}
