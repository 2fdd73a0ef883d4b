package gg.jte.generated.ondemand.sales;
import coop.genoot.platform.Words;
import coop.genoot.sales.vies.VatAnswer;
import coop.genoot.sales.followup.ClientFactsPage;
@SuppressWarnings("unchecked")
public final class JteclientfactsGenerated {
	public static final String JTE_NAME = "sales/client-facts.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,6,6,7,7,9,9,10,10,11,11,11,11,11,12,12,13,13,14,14,16,16,17,17,19,19,20,20,22,22,23,23,26,26,26,4,5,5,5,5};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteclientfactsGenerated.class, "JteclientfactsGenerated.bin", 1,39,1,17,1,5,1,1,22,1,8,1,22,1,15);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, ClientFactsPage page) {
		var p = page.prefix();
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var typed = page.typed();
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		if (page.answer() != null) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			var said = t.text(page.answer().status().key());
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, page.answer().status() == VatAnswer.Status.VALID ? "badge-check" : "circle-question-mark");
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(said);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			gg.jte.generated.ondemand.home.JteannounceGenerated.render(jteOutput, jteHtmlInterceptor, said, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "name", t.text("sales.client.name"), null, "text", "off", null, null, null, null, 0, false, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		gg.jte.generated.ondemand.home.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "country", t.text("sales.client.country"), page.choices().countries(), null, null, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "vat", t.text("sales.client.vat"), null, "text", "off", null, null, null, null, 0, true, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "street", t.text("sales.client.street"), null, "text", "off", null, null, null, null, 0, false, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "extra", t.text("sales.client.extra"), null, "text", "off", null, null, null, null, 0, true, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "postcode", t.text("sales.client.postcode"), null, "text", "off", null, null, null, null, 0, false, true, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "city", t.text("sales.client.city"), null, "text", "off", null, null, null, null, 0, false, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		ClientFactsPage page = (ClientFactsPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, t, page);
	}
}
