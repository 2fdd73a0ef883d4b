package gg.jte.generated.ondemand.treasury;
import coop.genoot.home.Frame;
import coop.genoot.home.Picture;
import coop.genoot.home.Tone;
import coop.genoot.platform.Words;
import coop.genoot.treasury.web.BankPage;
@SuppressWarnings("unchecked")
public final class JtebankGenerated {
	public static final String JTE_NAME = "treasury/bank.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,9,9,9,10,10,10,11,11,12,12,13,13,13,14,14,15,15,16,16,17,17,18,18,18,19,19,19,20,20,21,21,22,22,22,23,23,23,24,24,25,25,26,26,27,27,28,28,29,29,30,30,31,31,31,32,32,33,33,34,34,35,35,35,36,36,37,37,37,38,38,38,6,7,8,8,8,8};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JtebankGenerated.class, "JtebankGenerated.bin", 1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,18,1,1,6,1,1,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, BankPage page) {
		gg.jte.generated.ondemand.home.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text("treasury.bank"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				gg.jte.generated.ondemand.home.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, t.text("treasury.bank"), java.util.List.of(), null, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
						gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.plural("treasury.lines-wait", page.waiting()), "/bank/waiting", "second", "hourglass", null, null, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
						gg.jte.generated.ondemand.home.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("treasury.balance"), "/bank/balance", "second", "landmark", null, null, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
					}
				});
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				gg.jte.generated.ondemand.home.JteerrorsummaryGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				if (page.refused() != null && page.refused().broken() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
					gg.jte.generated.ondemand.home.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, Tone.PROBLEM, BankPage.reason(page.refused().broken(), t), page.refused().name(), null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
				gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("treasury.file.give"), null, "", null, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
						gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, "/bank/files", new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
								gg.jte.generated.ondemand.home.JtefilefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "file", t.text("treasury.file"), ".cod,.coda,.txt,.xml", t.text("treasury.file.hint"), false, false, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
								gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("treasury.file.do"), "", "upload", "submit", null, null, null, null, null, null, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
							}
						}, "post", null, false, true, null);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
					}
				});
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
				if (page.statements().isEmpty()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
					gg.jte.generated.ondemand.home.JteemptystateGenerated.render(jteOutput, jteHtmlInterceptor, Picture.BANK, t.text("treasury.empty.title"), t.text("treasury.empty.text"), null);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
				} else {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
					gg.jte.generated.ondemand.home.JtedatatableGenerated.render(jteOutput, jteHtmlInterceptor, page.table(t), false);
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
					gg.jte.generated.ondemand.home.JtepaginationGenerated.render(jteOutput, jteHtmlInterceptor, t, null, page.older());
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
				if (!page.files().isEmpty()) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
					gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("treasury.files"), null, "", null, new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
							for (var file : page.files()) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
								gg.jte.generated.ondemand.home.JtelistitemGenerated.render(jteOutput, jteHtmlInterceptor, BankPage.tone(file), "file-text", file.name(), t.dateTime(file.receivedAt()) + " · " + BankPage.outcome(file, t), "/bank/files/" + file.id(), null);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
							}
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
						}
					});
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
			}
		}, false, page.typed().isRefused());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		BankPage page = (BankPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, t, page);
	}
}
