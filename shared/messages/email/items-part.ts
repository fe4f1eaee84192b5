/** The items one by one: picture, name, how many at what price, and what they cost together; and the total. */
export const itemsPart = `<tr><td class="pad" style="padding:0 40px 28px">
<h2 class="ink" style="margin:0 0 12px;font-size:17px;line-height:24px;font-weight:700;letter-spacing:-.01em;color:#1b1c1d">{{title}}</h2>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="font-size:15px;line-height:22px">
{{#items}}<tr>
{{#pictures}}<td class="line thing" width="64" style="border-top:1px solid #e7e5de;padding:14px 16px 14px 0;vertical-align:top">{{#imageUrl}}<img class="picture" src="{{imageUrl}}" alt="" width="64" height="64" style="display:block;width:64px;height:64px;border-radius:10px;border:0;object-fit:cover;background:#f1efe8">{{/imageUrl}}</td>{{/pictures}}
<td class="line ink" style="border-top:1px solid #e7e5de;padding:14px 12px 14px 0;vertical-align:{{#pictures}}middle{{/pictures}}{{^pictures}}top{{/pictures}};color:#1b1c1d;word-break:break-word" dir="auto">{{#isCounted}}<strong>{{quantity}}&nbsp;×</strong> {{/isCounted}}{{name}}{{#each}}<br><span class="soft" style="font-size:14px;color:#5d5c57">{{each}}</span>{{/each}}</td>
<td class="line ink" align="right" style="border-top:1px solid #e7e5de;padding:14px 0;vertical-align:{{#pictures}}middle{{/pictures}}{{^pictures}}top{{/pictures}};color:#1b1c1d;white-space:nowrap">{{cost}}</td>
</tr>
{{/items}}
{{#moreItems}}<tr><td class="line soft" colspan="3" style="border-top:1px solid #e7e5de;padding:14px 0;color:#5d5c57">{{moreItems}}</td></tr>{{/moreItems}}
{{#total}}<tr><td class="line ink" colspan="{{span}}" style="border-top:2px solid #d9d6cc;padding:16px 12px 0 0;font-size:17px;line-height:24px;font-weight:700;color:#1b1c1d">{{label}}</td><td class="line ink" align="right" style="border-top:2px solid #d9d6cc;padding:16px 0 0;font-size:17px;line-height:24px;font-weight:700;color:#1b1c1d;white-space:nowrap">{{value}}</td></tr>{{/total}}
</table>
</td></tr>
`;
