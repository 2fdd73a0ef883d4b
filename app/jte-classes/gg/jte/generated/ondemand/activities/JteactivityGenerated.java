package gg.jte.generated.ondemand.activities;
import coop.genoot.activities.web.ActivityPage;
import coop.genoot.home.Frame;
import coop.genoot.home.Tone;
import coop.genoot.platform.Words;
@SuppressWarnings("unchecked")
public final class JteactivityGenerated {
	public static final String JTE_NAME = "activities/activity.jte";
	public static final int[] JTE_LINE_INFO = {1,1,2,3,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,8,8,9,9,9,10,10,10,11,11,11,11,11,11,11,12,12,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,14,15,15,15,16,16,17,17,18,18,19,19,20,20,21,21,22,22,22,23,23,23,24,24,25,25,26,26,27,27,27,28,28,28,28,28,28,29,29,29,30,30,31,31,31,32,32,32,34,34,35,35,35,36,36,37,37,37,37,37,37,38,38,39,39,39,40,40,42,42,43,43,43,44,44,45,45,46,46,46,47,47,48,48,48,49,49,50,50,50,51,51,51,5,6,7,7,7,7};
	private static final gg.jte.runtime.BinaryContent BINARY_CONTENT = gg.jte.runtime.BinaryContent.load(JteactivityGenerated.class, "JteactivityGenerated.bin", 1,28,12,16,4,1,1,1,35,8,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,19,4,1,1,1,4,23,1,1,1,1,1,1,7,1,1,20,5,1,1,1,1,1);
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
	private static final byte[] TEXT_PART_BINARY_32 = BINARY_CONTENT.get(32);
	private static final byte[] TEXT_PART_BINARY_33 = BINARY_CONTENT.get(33);
	private static final byte[] TEXT_PART_BINARY_34 = BINARY_CONTENT.get(34);
	private static final byte[] TEXT_PART_BINARY_35 = BINARY_CONTENT.get(35);
	private static final byte[] TEXT_PART_BINARY_36 = BINARY_CONTENT.get(36);
	private static final byte[] TEXT_PART_BINARY_37 = BINARY_CONTENT.get(37);
	private static final byte[] TEXT_PART_BINARY_38 = BINARY_CONTENT.get(38);
	private static final byte[] TEXT_PART_BINARY_39 = BINARY_CONTENT.get(39);
	private static final byte[] TEXT_PART_BINARY_40 = BINARY_CONTENT.get(40);
	private static final byte[] TEXT_PART_BINARY_41 = BINARY_CONTENT.get(41);
	private static final byte[] TEXT_PART_BINARY_42 = BINARY_CONTENT.get(42);
	private static final byte[] TEXT_PART_BINARY_43 = BINARY_CONTENT.get(43);
	private static final byte[] TEXT_PART_BINARY_44 = BINARY_CONTENT.get(44);
	private static final byte[] TEXT_PART_BINARY_45 = BINARY_CONTENT.get(45);
	private static final byte[] TEXT_PART_BINARY_46 = BINARY_CONTENT.get(46);
	private static final byte[] TEXT_PART_BINARY_47 = BINARY_CONTENT.get(47);
	private static final byte[] TEXT_PART_BINARY_48 = BINARY_CONTENT.get(48);
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame frame, Words t, ActivityPage page) {
		var title = page.activity() == null ? t.text("activities.open.title") : page.activity().name();
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_0);
		gg.jte.generated.ondemand.home.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, frame, t, title, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_1);
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(title);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_2);
				if (page.activity() == null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_3);
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(t.text("activities.open.words"));
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_4);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_5);
				gg.jte.generated.ondemand.home.JteerrorsummaryGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed());
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_6);
				gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, page.address(), new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_7);
						if (page.activity() != null) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_8);
							var __jte_html_attribute_0 = page.activity().version();
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_9);
								jteOutput.setContext("input", "value");
								jteOutput.writeUserContent(__jte_html_attribute_0);
								jteOutput.setContext("input", null);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_10);
							}
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_11);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_12);
						gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("activities.title.facts"), null, "", null, new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_13);
								gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "name", t.text("activities.field.name"), t.text("activities.field.name.hint"), "text", "organization", null, null, null, null, 120, false, false, false, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_14);
								gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "trade", t.text("activities.field.trade"), t.text("activities.field.trade.hint"), "text", null, null, null, null, null, 120, true, false, false, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_15);
								gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "website", t.text("activities.field.website"), null, "url", "url", null, null, null, null, 200, true, false, false, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_16);
								if (page.activity() == null) {
									jteOutput.writeBinaryContent(TEXT_PART_BINARY_17);
									gg.jte.generated.ondemand.home.JtechoiceGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "office", t.text("activities.field.office"), page.places(), null, false, false, false);
									jteOutput.writeBinaryContent(TEXT_PART_BINARY_18);
								}
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_19);
							}
						});
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_20);
						gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("activities.title.brand"), null, "", null, new gg.jte.html.HtmlContent() {
							public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_21);
								gg.jte.generated.ondemand.home.JtechoiceGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "layout", t.text("activities.field.layout"), page.layouts(), null, false, false, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_22);
								gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "primary", t.text("activities.field.primary"), t.text("activities.field.primary.hint"), "text", null, null, null, null, null, 0, false, true, false, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_23);
								gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, page.typed(), "accent", t.text("activities.field.accent"), t.text("activities.field.accent.hint"), "text", null, null, null, null, null, 0, false, true, false, false);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_24);
							}
						});
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_25);
						if (page.managed()) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_26);
							gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, page.activity() == null ? t.text("activities.open.button") : t.text("activities.save"), "", null, "submit", null, null, null, null, null, null, false);
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_27);
						}
						jteOutput.writeBinaryContent(TEXT_PART_BINARY_28);
					}
				}, "post", null, false, false, null);
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_29);
				if (page.activity() != null) {
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_30);
					gg.jte.generated.ondemand.home.JtecardGenerated.render(jteOutput, jteHtmlInterceptor, t.text("activities.title.managers"), null, "", "managers", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_31);
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(t.text("activities.managers.add.words"));
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_32);
							for (var manager : page.managers()) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_33);
								gg.jte.generated.ondemand.home.JtelistitemGenerated.render(jteOutput, jteHtmlInterceptor, Tone.CALM, "user", manager.name(), manager.me() ? t.text("activities.managers.me") : null, null, new gg.jte.html.HtmlContent() {
									public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_34);
										if (page.managed() && page.managers().size() > 1) {
											jteOutput.writeBinaryContent(TEXT_PART_BINARY_35);
											gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, page.address() + "/managers/" + manager.id() + "/end", new gg.jte.html.HtmlContent() {
												public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
													gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("activities.managers.end", manager.name()), "quiet", null, "submit", null, null, null, null, null, null, true);
												}
											}, "post", null, false, false, null);
											jteOutput.writeBinaryContent(TEXT_PART_BINARY_36);
										}
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_37);
									}
								});
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_38);
							}
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_39);
							if (page.managed()) {
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_40);
								gg.jte.generated.ondemand.home.JteformGenerated.render(jteOutput, jteHtmlInterceptor, frame, page.address() + "/managers", new gg.jte.html.HtmlContent() {
									public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_41);
										gg.jte.generated.ondemand.home.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, t, coop.genoot.home.Typed.nothing(), "email", t.text("activities.field.email"), null, "email", "off", null, null, null, null, 0, false, false, false, false);
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_42);
										gg.jte.generated.ondemand.home.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, t.text("activities.managers.add"), "second", "user-plus", "submit", null, null, null, null, null, null, false);
										jteOutput.writeBinaryContent(TEXT_PART_BINARY_43);
									}
								}, "post", null, false, false, null);
								jteOutput.writeBinaryContent(TEXT_PART_BINARY_44);
							}
							jteOutput.writeBinaryContent(TEXT_PART_BINARY_45);
						}
					});
					jteOutput.writeBinaryContent(TEXT_PART_BINARY_46);
				}
				jteOutput.writeBinaryContent(TEXT_PART_BINARY_47);
			}
		}, false, page.typed().isRefused());
		jteOutput.writeBinaryContent(TEXT_PART_BINARY_48);
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame frame = (Frame)params.get("frame");
		Words t = (Words)params.get("t");
		ActivityPage page = (ActivityPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, frame, t, page);
	}
}
