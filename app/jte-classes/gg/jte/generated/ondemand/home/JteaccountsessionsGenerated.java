package gg.jte.generated.ondemand.home;
import coop.genoot.home.Frame;
import coop.genoot.home.Tone;
import coop.genoot.home.account.SessionsPage;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JteaccountsessionsGenerated {
	public static final String JTE_NAME = "home/account-sessions.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,8,8,8,9,9,10,10,10,11,11,12,12,12,13,13,14,14,15,15,16,16,16,16,16,16,17,17,18,18,18,19,19,20,20,20,21,21,21,21,21,21,21,21,22,22,22,23,23,23,5,6,7,7,7,7};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteaccountsessionsGenerated.class, "JteaccountsessionsGenerated.bin", 1,1,18,1,1,7,8,1,1,1,1,6,1,5,6,1,1);
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
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, SessionsPage page) {
		gg.jte.generated.ondemand.home.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, t.text("platform.sessions.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
				gg.jte.generated.ondemand.home.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, t.text("platform.sessions.title"), java.util.List.of(), null, null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, null, null, "", null, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
						for (var session : page.sessions()) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
							gg.jte.generated.ondemand.home.JtelistitemGenerated.render(jteOutput, jteHtmlInterceptor, session.isThisOne() ? Tone.POSITIVE : Tone.CALM, "monitor", session.device(), session.address() + " · " + t.text("platform.sessions.seen", t.dateTime(session.lastSeen())), null, new gg.jte.html.HtmlContent() {
								public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
									jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
									if (session.isThisOne()) {
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
										gg.jte.generated.ondemand.home.JtestatustagGenerated.render(jteOutput, jteHtmlInterceptor, Tone.POSITIVE, t.text("platform.sessions.here"), null);
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
									} else {
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
										gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, "/account/sessions/" + session.id() + "/end", new gg.jte.html.HtmlContent() {
											public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
												gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("platform.sessions.end"), "second", null, "submit", null, null, null, null, null, null, true);
											}
										}, "post", null, false, false, null);
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
									}
									jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
								}
							});
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
					}
				});
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
				gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, "/account/sessions/end-others", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
						gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("platform.sessions.end-others"), "second", "log-out", "submit", null, null, null, null, null, null, false);
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
					}
				}, "post", null, false, false, null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
			}
		}, false, false);
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		SessionsPage page = (SessionsPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, t, page);
	}
}
