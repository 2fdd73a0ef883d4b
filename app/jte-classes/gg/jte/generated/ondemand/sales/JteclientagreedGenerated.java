package gg.jte.generated.ondemand.sales;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JteclientagreedGenerated {
	public static final String JTE_NAME = "sales/client-agreed.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,6,6,6,7,7,10,10,11,11,13,13,14,14,14,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteclientagreedGenerated.class, "JteclientagreedGenerated.bin", 21,1,29,1,8,1);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	private static final byte[] TEXT_PART_BINARY_4 = BINARY_CONTENT.get(4);
	private static final byte[] TEXT_PART_BINARY_5 = BINARY_CONTENT.get(5);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, Typed typed) {
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "phone", t.text("sales.client.phone"), null, "tel", "off", "tel", null, null, null, 0, true, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "buyerReference", t.text("sales.client.buyer-reference"), t.text("sales.client.buyer-reference.hint"), "text", null, null, null, null, null, 0, true, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "paymentDays", t.text("sales.client.payment-days"), t.text("sales.client.payment-days.hint"), "text", null, "numeric", null, null, null, 0, true, true, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "electronic", t.text("sales.client.electronic"), t.text("sales.client.electronic.hint"), "text", null, null, null, null, null, 0, true, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
		gg.jte.generated.ondemand.home.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "note", t.text("sales.client.note"), t.text("sales.client.note.hint"), true, 3);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		Typed typed = (Typed)params.get("typed");
		render(jteOutput, jteHtmlInterceptor, t, typed);
	}
}
