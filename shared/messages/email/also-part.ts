/** What else is new, of this or of other orders: each a line that leads to its page. */
export const alsoPart = `<tr><td class="pad" style="padding:0 40px 28px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="font-size:15px;line-height:22px">
<tr><td class="line ink" style="border-top:1px solid #e7e5de;padding:16px 0 4px;font-weight:700;color:#1b1c1d">{{alsoTitle}}</td></tr>
{{#also}}<tr><td class="ink" style="padding:6px 0;color:#1b1c1d" dir="auto"><a class="accent" href="{{link}}" style="color:{{accent}};text-decoration:underline">{{headline}}</a>{{#number}} <span class="soft" style="color:#5d5c57">{{number}}</span>{{/number}}</td></tr>
{{/also}}
</table>
</td></tr>
`;
