package gg.jte.generated.ondemand.sales;
import coop.genoot.home.Frame;
import coop.genoot.home.Link;
import coop.genoot.home.Tone;
import coop.genoot.platform.Words;
import coop.genoot.sales.followup.web.ClientFormPage;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteclientformGenerated {
	public static final String JTE_NAME = "sales/client-form.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,10,10,11,11,12,12,12,13,13,14,14,15,15,15,16,16,16,16,16,16,16,16,16,17,17,18,18,18,19,19,19,19,20,20,20,21,21,22,22,23,23,23,23,24,24,25,25,26,26,27,27,28,28,28,28,28,28,28,28,28,29,29,30,30,30,30,30,30,30,30,30,31,31,32,32,32,33,33,33,34,34,34,35,35,35,7,8,9,9,9,9};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteclientformGenerated.class, "JteclientformGenerated.bin", 1,1,1,1,1,31,8,1,2,1,1,1,1,1,1,1,1,1,1,21,5,10,30,37,5,10,30,38,7,1,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, ClientFormPage page) {
		var title = page.client() == null ? t.text("sales.client.new") : t.text("sales.client.change", page.client().name());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		var typed = page.typed();
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
		gg.jte.generated.ondemand.home.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, title, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				gg.jte.generated.ondemand.home.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, title, List.of(Link.to("/clients", t.text("sales.clients"))), null, null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
				gg.jte.generated.ondemand.home.JteerrorsummaryGenerated.render(jteOutput, jteHtmlInterceptor, t, typed);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, page.action(), new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
						var __jte_html_attribute_0 = page.id().toString();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_0);
							jteOutput.setContext("input", null);
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
						if (!page.same().isEmpty()) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
							gg.jte.generated.ondemand.home.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, Tone.WAITING, t.text("sales.client.same-number"), null, new gg.jte.html.HtmlContent() {
								public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
									jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
									for (var other : page.same()) {
										gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, other.name(), "/clients/" + other.id().toString(), "second", null, null, null, true);
									}
									jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
								}
							});
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
							gg.jte.generated.ondemand.home.JtecheckGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "keepBoth", t.text("sales.client.keep-both"), null, "true");
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
						if (!page.activities().isEmpty()) {
							gg.jte.generated.ondemand.home.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "activity", t.text("sales.client.activity"), page.activities(), null, null, false);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
						gg.jte.generated.ondemand.home.JtechoiceGenerated.render(jteOutput, jteHtmlInterceptor, t, typed, "kind", t.text("sales.client.kind"), page.facts().choices().kinds(), null, false, true, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
						gg.jte.generated.ondemand.sales.JteclientnumberGenerated.render(jteOutput, jteHtmlInterceptor, t, page.facts());
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
						gg.jte.generated.ondemand.sales.JteclientfactsGenerated.render(jteOutput, jteHtmlInterceptor, t, page.facts());
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
						gg.jte.generated.ondemand.sales.JteclientmoreGenerated.render(jteOutput, jteHtmlInterceptor, t, page.facts());
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
						var __jte_html_attribute_1 = page.hasMore();
						if (__jte_html_attribute_1) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
						gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "users");
						jteOutput.setContext("summary", null);
						jteOutput.writeUserContent(t.text("sales.client.people"));
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
						gg.jte.generated.ondemand.sales.JteclientpeopleGenerated.render(jteOutput, jteHtmlInterceptor, t, page);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
						var __jte_html_attribute_2 = page.hasAgreed();
						if (__jte_html_attribute_2) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
						gg.jte.generated.ondemand.home.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "sliders-horizontal");
						jteOutput.setContext("summary", null);
						jteOutput.writeUserContent(t.text("sales.client.agreed"));
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
						gg.jte.generated.ondemand.sales.JteclientagreedGenerated.render(jteOutput, jteHtmlInterceptor, t, typed);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
						gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("sales.client.save"), "", null, "submit", null, null, null, null, null, null, false);
						gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("sales.client.leave"), page.client() == null ? "/clients" : "/clients/" + page.id().toString(), "quiet", null, null, null, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
					}
				}, "post", null, false, false, null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
			}
		}, false, typed.isRefused());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		ClientFormPage page = (ClientFormPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, t, page);
	}
}
