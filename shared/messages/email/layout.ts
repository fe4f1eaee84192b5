const sans = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

// Mail clients drop style sheets as they please: what must look right stands in the attributes, and the sheet only
// turns it dark and narrow.
const styleSheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}
a{text-decoration:none}
@media (max-width:480px){.pad{padding-left:24px!important;padding-right:24px!important}.h1{font-size:26px!important;line-height:32px!important}.panel{padding:16px 18px!important}.hours{font-size:28px!important;line-height:36px!important}.action{width:100%!important}.action a{display:block!important;padding:14px 12px!important}.name{display:block!important;width:auto!important;padding:12px 0 0!important}.value{display:block!important;border-top:0!important;padding:0 0 12px!important}.thing{width:48px!important;padding-right:12px!important}.picture{width:48px!important;height:48px!important}.way{display:block!important;padding:2px 0!important}.dot{display:none!important}}
@media (prefers-color-scheme:dark){.ground{background:#131415!important}.card{background:#1d1e20!important;border-color:#2f3134!important}.ink{color:#f3f2ef!important}.soft{color:#b4b3ae!important}.line{border-color:#34363a!important}.panel,.picture{background:#26282b!important}.accent{color:{{dark}}!important}.fill{background:{{dark}}!important;border-color:{{dark}}!important;color:{{onDark}}!important}.logo{background:#fff!important;padding:6px 10px!important;border-radius:8px!important}}
[data-ogsc] .ink{color:#f3f2ef!important}[data-ogsc] .soft{color:#b4b3ae!important}[data-ogsc] .accent{color:{{dark}}!important}[data-ogsc] .fill{color:{{onDark}}!important}
[data-ogsb] .card{background:#1d1e20!important}[data-ogsb] .panel{background:#26282b!important}[data-ogsb] .fill{background:{{dark}}!important}
`.replaceAll('\n', '');

/** The one layout of all e-mails: the brand, what is the matter, one button, the facts, and why they get it. */
export const layout = `<!doctype html>
<html lang="{{language}}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<meta name="x-apple-disable-message-reformatting">
<title>{{subject}}</title>
{{#data}}<script type="application/ld+json">{{{data}}}</script>
{{/data}}<style>${styleSheet}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#f6f5f1">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:#f6f5f1">{{preview}}{{{filler}}}</div>
<div role="article" aria-roledescription="email" aria-label="{{subject}}" lang="{{language}}">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f6f5f1"><tr><td align="center" style="padding:32px 12px 40px">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto;overflow-wrap:anywhere;word-break:break-word;font-family:${sans}">
<tr><td class="pad" style="padding:0 40px 20px">
{{#logoUrl}}<img class="logo" src="{{logoUrl}}" alt="{{brand}}" height="36" style="display:block;height:36px;width:auto;max-width:220px;border:0;font-size:20px;font-weight:700;color:{{accent}}">{{/logoUrl}}
{{^logoUrl}}<div class="accent" style="font-size:20px;line-height:28px;font-weight:700;letter-spacing:-.01em;color:{{accent}}" dir="auto">{{brand}}</div>{{/logoUrl}}
</td></tr>
<tr><td class="card" style="background:#ffffff;border:1px solid #e7e5de;border-radius:14px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td class="pad" style="padding:40px 40px 0">
<h1 class="h1 ink" style="margin:0;font-size:30px;line-height:37px;font-weight:700;letter-spacing:-.02em;text-wrap:balance;color:#1b1c1d">{{headline}}</h1>
</td></tr>
{{#moment}}
<tr><td class="pad" style="padding:24px 40px 0">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="panel" style="background:#f6f5f1;border-radius:10px;padding:18px 22px 20px">
{{#hours}}<div class="soft" style="font-size:15px;line-height:22px;color:#5d5c57">{{#label}}{{label}}{{colon}}{{/label}}{{day}}</div>
<div class="hours accent" style="font-size:34px;line-height:42px;font-weight:700;letter-spacing:-.02em;color:{{accent}}">{{hours}}</div>{{/hours}}
{{^hours}}{{#label}}<div class="soft" style="font-size:15px;line-height:22px;color:#5d5c57">{{label}}</div>{{/label}}<div class="accent" style="font-size:22px;line-height:30px;font-weight:700;letter-spacing:-.01em;color:{{accent}}">{{day}}</div>{{/hours}}
</td></tr></table>
</td></tr>
{{/moment}}
<tr><td class="pad ink" style="padding:24px 40px 0;font-size:16px;line-height:25px;color:#1b1c1d">
<p style="margin:0 0 14px" dir="auto">{{greeting}}</p>
{{#sentences}}<p style="margin:0 0 14px" dir="auto">{{#.}}{{#href}}<a class="accent" href="{{href}}" style="color:{{accent}};text-decoration:underline{{#phone}};white-space:nowrap{{/phone}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}{{/.}}</p>
{{/sentences}}</td></tr>
<tr><td class="pad" style="padding:14px 40px 36px">
<table role="presentation" class="action" cellpadding="0" cellspacing="0" border="0"><tr><td class="fill" align="center" style="background:{{fill}};border:1px solid {{accent}};border-radius:10px">
<a class="fill" href="{{link}}" style="display:inline-block;padding:14px 30px;font-size:16px;line-height:22px;font-weight:600;color:{{onFill}};background:{{fill}};border-radius:10px;text-decoration:none">{{follow}}</a>
</td></tr></table>
</td></tr>
{{#hasAlso}}{{> also}}{{/hasAlso}}
{{#summary}}{{> items}}{{/summary}}
{{#hasFacts}}
<tr><td class="pad" style="padding:0 40px 32px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="font-size:15px;line-height:22px">
{{#facts}}<tr><td class="name line soft" width="34%" style="border-top:1px solid #e7e5de;padding:12px 16px 12px 0;vertical-align:top;color:#5d5c57">{{label}}</td><td class="value line ink" style="border-top:1px solid #e7e5de;padding:12px 0;vertical-align:top;color:#1b1c1d;word-break:break-word" dir="auto">{{#href}}<a class="accent" href="{{href}}" style="color:{{accent}};text-decoration:underline">{{value}}</a>{{/href}}{{^href}}{{value}}{{/href}}</td></tr>
{{/facts}}
</table>
</td></tr>
{{/hasFacts}}
{{#hasOffers}}{{> offers}}{{/hasOffers}}
</table>
</td></tr>
<tr><td class="pad soft" style="padding:24px 40px 0;font-size:14px;line-height:21px;color:#5d5c57">
{{#hasSupport}}<p style="margin:0 0 10px"><strong class="ink" style="color:#1b1c1d">{{contact}}</strong><br>{{#support}}<a class="way accent" href="{{href}}" style="color:{{accent}};text-decoration:underline">{{label}}</a>{{^last}}<span class="dot"> &nbsp;·&nbsp; </span>{{/last}}{{/support}}</p>{{/hasSupport}}
<p style="margin:0" dir="auto">{{why}}</p>
{{#unsubscribe}}<p style="margin:10px 0 0"><a class="soft" href="{{link}}" style="color:#5d5c57;text-decoration:underline">{{label}}</a></p>{{/unsubscribe}}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</div>
</body>
</html>
`;
