const head = `<!doctype html>
<html lang="{{language}}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<meta name="robots" content="noindex,nofollow">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>{{title}}</title>
<link rel="icon" href="{{icon}}">
<style>{{{style}}}</style>
</head>
`;

/** A visit or a parcel. */
export const sectionPart = `<section class="card">
<h2>{{title}}</h2>
<dl>
{{#rows}}<div><dt>{{label}}</dt><dd dir="auto">{{value}}</dd></div>
{{/rows}}</dl>
{{#hasPhotos}}{{#caption}}<p class="caption">{{caption}}</p>{{/caption}}<ul class="photos">
{{#photos}}<li><a href="{{url}}" rel="noreferrer noopener"><img src="{{url}}" alt="{{alt}}" loading="lazy" width="{{width}}" height="{{height}}"></a></li>
{{/photos}}</ul>{{/hasPhotos}}
{{#link}}<p class="follow"><a href="{{href}}" rel="noreferrer noopener" dir="auto">{{label}}</a></p>{{/link}}
</section>
`;

const fault = (name: string) => `{{#fault}}<p class="fault" id="${name}-fault">{{fault}}</p>{{/fault}}`;
/** What a field has that was not filled in right: it is said beside it, and the keyboard starts there. */
const faulty = '{{#fault}} aria-invalid="true"{{/fault}}{{#focus}} autofocus{{/focus}}';
const optional = '<span class="soft">({{texts.call.optional}})</span>';

/** The ways to the sender's people: their addresses, and a form by which they phone. */
export const contactPart = `<section class="card" id="call">
<h2>{{contactTitle}}</h2>
{{#hasSupport}}<ul class="contact">
{{#support}}<li><a href="{{href}}" rel="noreferrer noopener">{{label}}</a></li>
{{/support}}</ul>{{/hasSupport}}
{{#call}}{{#requested}}<div class="notice"><h3>{{title}}</h3>{{#text}}<p>{{text}}</p>{{/text}}</div>{{/requested}}
{{#form}}<details class="ask"{{#open}} open{{/open}}><summary>{{texts.call.ask}}</summary>
<form method="post" action="{{action}}">
{{#phone}}<p class="field"><label for="phone">{{texts.call.phone}}</label>
<input id="phone" name="phone" type="tel" autocomplete="tel" maxlength="{{most}}" value="{{value}}"{{#required}} required{{/required}} aria-describedby="phone-hint{{#fault}} phone-fault{{/fault}}"${faulty}></p>
<p class="hint" id="phone-hint">{{hint}}</p>${fault('phone')}{{/phone}}
{{#when}}<p class="field"><label for="when">{{texts.call.when}} ${optional}</label>
<input id="when" name="when" autocomplete="off" maxlength="{{most}}" value="{{value}}" aria-describedby="when-hint{{#fault}} when-fault{{/fault}}"${faulty}></p>
<p class="hint" id="when-hint">{{texts.call.whenHint}}</p>${fault('when')}{{/when}}
{{#about}}<p class="field"><label for="about">{{texts.call.about}} ${optional}</label>
<textarea id="about" name="about" rows="3" maxlength="{{most}}"{{#fault}} aria-describedby="about-fault"{{/fault}}${faulty}>{{value}}</textarea></p>${fault('about')}{{/about}}
<button>{{texts.call.ask}}</button>
</form></details>{{/form}}{{/call}}
</section>
`;

export const layout = `${head}<body>
<div class="page">
<header class="top">
{{#logoUrl}}<img class="logo" src="{{logoUrl}}" alt="{{brand}}" height="36">{{/logoUrl}}
{{^logoUrl}}<p class="brand" dir="auto">{{brand}}</p>{{/logoUrl}}
{{#number}}<p class="number">{{words.order}} <bdi>{{number}}</bdi></p>{{/number}}
</header>
<main>
<section class="card hero">
<h1>{{hero.headline}}</h1>
{{#hero.time}}<p class="time{{^hours}} only{{/hours}}"><time datetime="{{datetime}}"><span class="day">{{#label}}{{label}}: {{/label}}{{day}}</span>{{#hours}} <span class="hours">{{hours}}</span>{{/hours}}</time></p>{{/hero.time}}
{{#hero.lead}}<p class="lead" dir="auto">{{.}}</p>
{{/hero.lead}}
{{#hasProgress}}<ol class="steps" aria-label="{{texts.progress.label}}">
{{#progress}}<li class="{{#done}}reached{{/done}}{{#now}} reached now{{^done}} going{{/done}}{{/now}}"{{#now}} aria-current="step"{{/now}}>{{name}}{{#done}}<span class="hidden">, {{texts.progress.done}}</span>{{/done}}</li>
{{/progress}}</ol>{{/hasProgress}}
</section>
<div class="split">
<div class="column">
{{#contactFirst}}{{> contact}}{{/contactFirst}}
{{#delay}}<section class="card note">
{{#titled}}<h2>{{title}}</h2>{{/titled}}
{{#sentences}}<p dir="auto">{{.}}</p>
{{/sentences}}</section>{{/delay}}
{{#sections}}{{> section}}{{/sections}}
{{#hasDays}}<section class="card">
<h2>{{texts.timeline}}</h2>
<div class="days">
{{#days}}<div{{#first}} class="day-one"{{/first}}>
<h3>{{day}}</h3>
<ol class="events">
{{#entries}}<li><div class="line"><p class="what" dir="auto">{{title}}</p><time datetime="{{datetime}}">{{time}}</time></div>{{#details}}<p dir="auto">{{.}}</p>{{/details}}</li>
{{/entries}}</ol>
</div>
{{/days}}</div>
{{#wholeTimeline}}<p class="follow"><a href="{{wholeTimeline}}">{{texts.wholeTimeline}}</a></p>{{/wholeTimeline}}
</section>{{/hasDays}}
</div>
<div class="column">
{{#hasItems}}<section class="card">
<h2>{{words.items}}</h2>
<ul class="items">
{{#items}}<li>{{#imageUrl}}<img src="{{imageUrl}}" alt="" loading="lazy" width="56" height="56">{{/imageUrl}}<span dir="auto">{{#quantity}}{{quantity}} × {{/quantity}}{{name}}</span></li>
{{/items}}{{#moreItems}}<li class="soft">{{moreItems}}</li>{{/moreItems}}</ul>
</section>{{/hasItems}}
{{#place}}<section class="card">
<h2>{{words.address}}</h2>
<p dir="auto">{{place}}</p>
</section>{{/place}}
{{#contactLast}}{{> contact}}{{/contactLast}}
</div>
</div>
</main>
<footer class="foot"><p>{{texts.timeZone}}: {{zone}}</p></footer>
</div>
</body>
</html>
`;

export const unsubscribeLayout = `${head}<body>
<main class="page missing">
{{#logoUrl}}<p><img class="logo" src="{{logoUrl}}" alt="{{brand}}" height="36"></p>{{/logoUrl}}
{{^logoUrl}}<p class="brand" dir="auto">{{brand}}</p>{{/logoUrl}}
<h1>{{title}}</h1>
<p class="lead">{{text}}</p>
{{#button}}<form method="post"><input type="hidden" name="from" value="page"><button>{{button}}</button></form>
{{/button}}<p class="follow"><a href="{{orderPath}}">{{follow}}</a></p>
</main>
</body>
</html>
`;

export const noticeLayout = `${head}<body>
<main class="page missing">
<h1>{{title}}</h1>
<p class="lead">{{text}}</p>
</main>
</body>
</html>
`;
