/** What goes with the order: after all that the e-mail is about, and marked as what it is. */
export const offersPart = `<tr><td class="pad" style="padding:0 40px 32px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="font-size:15px;line-height:22px">
<tr><td class="line soft" colspan="2" style="border-top:1px solid #e7e5de;padding:18px 0 6px;font-size:13px;line-height:20px;color:#5d5c57">{{offersTitle}}</td></tr>
{{#offers}}<tr>
{{#imageUrl}}<td width="72" style="padding:8px 16px 8px 0;vertical-align:top"><img src="{{imageUrl}}" alt="" width="72" height="72" style="display:block;width:72px;height:72px;border-radius:8px;object-fit:cover"></td>{{/imageUrl}}
<td class="ink" {{^imageUrl}}colspan="2" {{/imageUrl}}style="padding:8px 0;vertical-align:middle;color:#1b1c1d" dir="auto"><a class="accent" href="{{url}}" style="color:{{accent}};font-weight:600;text-decoration:underline">{{title}}</a>{{#text}}<br>{{text}}{{/text}}</td>
</tr>
{{/offers}}
</table>
</td></tr>
`;
