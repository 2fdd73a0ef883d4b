package gg.jte.generated.ondemand.sales;
import coop.genoot.home.Frame;
import coop.genoot.home.Picture;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import coop.genoot.sales.followup.web.ClientsPage;
import java.util.List;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JteclientsGenerated {
	public static final String JTE_NAME = "sales/clients.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,6,7,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,12,12,12,13,13,13,13,13,13,14,14,15,15,15,15,15,15,16,16,17,17,17,18,18,19,19,19,19,20,20,21,21,21,22,22,23,23,23,24,24,26,26,27,27,28,28,30,30,31,31,32,32,32,32,32,32,32,32,32,32,32,32,33,33,33,34,34,34,9,10,11,11,11,11};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteclientsGenerated.class, "JteclientsGenerated.bin", 1,1,1,1,1,18,1,50,1,7,1,4,5,19,1,1,7,1,17,19,4,33,4,5,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, ClientsPage page) {
		gg.jte.generated.ondemand.home.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text("sales.clients"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				gg.jte.generated.ondemand.home.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, t.text("sales.clients"), java.util.List.of(), null, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("sales.client.new"), "/clients/new", "", "user-plus", null, null, false);
					}
				});
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				if (page.clients().isEmpty() && page.find().isEmpty() && !page.archived()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
					gg.jte.generated.ondemand.home.JteemptystateGenerated.render(jteOutput, jteHtmlInterceptor, Picture.CLIENTS, t.text("sales.clients.empty.title"), t.text("sales.clients.empty.text"), new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("sales.clients.empty.do"), "/clients/new", "", null, null, null, false);
						}
					});
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
				} else {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
					gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, "/clients", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
							gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, Typed.of(Map.of("find", page.find())), "find", t.text("sales.clients.find"), null, "search", "off", null, null, null, null, 0, false, false, false, false);
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
							if (page.archived()) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
							}
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
							gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("sales.clients.search"), "second", "search", "submit", null, null, null, null, null, null, false);
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
						}
					}, "get", null, false, false, null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
					if (page.clients().isEmpty()) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(page.archived() && page.find().isEmpty() ? t.text("sales.clients.none-archived") : t.text("sales.clients.none-found", page.find()));
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
					for (var client : page.clients()) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
						gg.jte.generated.ondemand.home.JtelistitemGenerated.render(jteOutput, jteHtmlInterceptor, Tone.CALM, client.kind().icon(), client.name(), page.detail(client, t), "/clients/" + client.id().toString(), null);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
					}
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
					gg.jte.generated.ondemand.home.JtepaginationGenerated.render(jteOutput, jteHtmlInterceptor, t, null, page.older());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
				if (page.archived()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(t.text("sales.clients.back"));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
				} else {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(t.text("sales.clients.archived"));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
			}
		}, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		ClientsPage page = (ClientsPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, t, page);
	}
}
