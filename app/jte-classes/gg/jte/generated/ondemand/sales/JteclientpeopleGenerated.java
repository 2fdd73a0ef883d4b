package gg.jte.generated.ondemand.sales;
import coop.genoot.platform.Words;
import coop.genoot.sales.followup.web.ClientFormPage;
@SuppressWarnings("unchecked")
public final class JteclientpeopleGenerated {
	public static final String JTE_NAME = "sales/client-people.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,5,5,6,6,6,7,7,8,8,9,9,9,11,11,12,12,13,13,14,14,16,16,17,17,17,18,18,19,19,20,20,20,22,22,23,23,24,24,25,25,26,26,28,28,29,29,29,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteclientpeopleGenerated.class, "JteclientpeopleGenerated.bin", 5,6,1,53,31,1,1,1,19,5,6,1,53,31,1,1,1,1,19,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, ClientFormPage page) {
		var typed = page.typed();
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(t.text("sales.client.contacts"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		for (var i : page.rows("contacts")) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
			var row = "contacts[" + i + "].";
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
			jteOutput.setContext("legend", null);
			jteOutput.writeUserContent(t.text("sales.client.contact", i + 1));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "name", t.text("sales.client.contact.name"), null, "text", "off", null, null, null, null, 0, false, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "role", t.text("sales.client.contact.role"), null, "text", "off", null, null, null, null, 0, true, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "mail", t.text("sales.client.contact.mail"), null, "email", "off", "email", null, null, null, 0, true, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "phone", t.text("sales.client.phone"), null, "tel", "off", "tel", null, null, null, 0, true, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(t.text("sales.client.other-addresses"));
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
		for (var i : page.rows("addresses")) {
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
			var row = "addresses[" + i + "].";
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
			jteOutput.setContext("legend", null);
			jteOutput.writeUserContent(t.text("sales.client.other-address", i + 1));
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "label", t.text("sales.client.other-address.label"), null, "text", "off", null, null, null, null, 0, true, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "street", t.text("sales.client.street"), null, "text", "off", null, null, null, null, 0, false, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "postcode", t.text("sales.client.postcode"), null, "text", "off", null, null, null, null, 0, false, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
			gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "city", t.text("sales.client.city"), null, "text", "off", null, null, null, null, 0, false, false, false, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
			gg.jte.generated.ondemand.home.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, row + "country", t.text("sales.client.country"), page.facts().choices().countries(), null, null, false);
			jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
		}
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		ClientFormPage page = (ClientFormPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, t, page);
	}
}
