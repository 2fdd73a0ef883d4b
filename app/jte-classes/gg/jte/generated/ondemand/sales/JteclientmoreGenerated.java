package gg.jte.generated.ondemand.sales;
import coop.genoot.platform.Words;
import coop.genoot.sales.followup.ClientFactsPage;
@SuppressWarnings("unchecked")
public final class JteclientmoreGenerated {
	public static final String JTE_NAME = "sales/client-more.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,3,3,3,3,3,3,3,3,5,5,6,6,8,8,9,9,11,11,11,3,4,4,4,4};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteclientmoreGenerated.class, "JteclientmoreGenerated.bin", 1,22,1,8);
	private static final byte[] TEXT_PART_BINARY_0 = BINARY_CONTENT.get(0);
	private static final byte[] TEXT_PART_BINARY_1 = BINARY_CONTENT.get(1);
	private static final byte[] TEXT_PART_BINARY_2 = BINARY_CONTENT.get(2);
	private static final byte[] TEXT_PART_BINARY_3 = BINARY_CONTENT.get(3);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Words t, ClientFactsPage page) {
		var p = page.prefix();
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var typed = page.typed();
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "mail", t.text("sales.client.mail"), t.text("sales.client.mail.hint"), "email", "off", "email", null, null, null, 0, false, false, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
		gg.jte.generated.ondemand.home.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, p + "language", t.text("sales.client.language"), page.choices().languages(), t.text("sales.client.language.hint"), null, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Words t = (Words)params.get("t");
		ClientFactsPage page = (ClientFactsPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, t, page);
	}
}
