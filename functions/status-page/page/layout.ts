import { head } from './head.ts';

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

/** The ways to the sender's people: their addresses, and what customers may say to them. */
export const contactPart = `<section class="card" id="contact">
<h2>{{contactTitle}}</h2>
{{#hasSupport}}<ul class="contact">
{{#support}}<li><a href="{{href}}" rel="noreferrer noopener">{{label}}</a></li>
{{/support}}</ul>{{/hasSupport}}
{{#asks.contact}}<div class="way" id="{{id}}">
{{> ask}}
</div>{{/asks.contact}}
</section>
`;

/** How far it has come. */
export const stepsPart = `{{#hasProgress}}{{#at}}<p class="at" aria-hidden="true">{{at}}</p>{{/at}}<ol class="steps{{#at}} many{{/at}}" aria-label="{{texts.progress.label}}">
{{#progress}}<li class="{{#done}}reached{{/done}}{{#now}} reached now{{^done}} going{{/done}}{{/now}}"{{#now}} aria-current="step"{{/now}}><span>{{name}}</span>{{#done}}<span class="hidden">, {{texts.progress.done}}</span>{{/done}}</li>
{{/progress}}</ol>{{/hasProgress}}`;

export const layout = `${head}<body>
<div class="page">
<header class="top">
{{#logoUrl}}<img class="logo" src="{{logoUrl}}" alt="{{brand}}" height="36">{{/logoUrl}}
{{^logoUrl}}<p class="brand" dir="auto">{{brand}}</p>{{/logoUrl}}
{{#number}}<p class="number">{{words.order}} <bdi>{{number}}</bdi></p>{{/number}}
</header>
<main>
{{#notice}}<section class="card note"><p role="alert" tabindex="-1" autofocus>{{notice}}</p></section>{{/notice}}
<section class="card hero">
<h1>{{hero.headline}}</h1>
{{#hero.time}}<p class="time{{^hours}} only{{/hours}}"><time datetime="{{datetime}}"><span class="day">{{#label}}{{label}}{{words.colon}}{{/label}}{{day}}</span>{{#hours}} <span class="hours">{{hours}}</span>{{/hours}}</time></p>{{/hero.time}}
{{#hero.lead}}<p class="lead" dir="auto">{{.}}</p>
{{/hero.lead}}
{{> steps}}
</section>
{{#delay}}<section class="card note">
{{#titled}}<h2>{{title}}</h2>{{/titled}}
{{#sentences}}<p dir="auto">{{.}}</p>
{{/sentences}}</section>{{/delay}}
{{#asks.first}}{{> askCard}}{{/asks.first}}
<div class="split">
<div class="column">
{{#asks.main}}{{> askCard}}{{/asks.main}}
{{#contactFirst}}{{> contact}}{{/contactFirst}}
{{#sections}}{{> section}}{{/sections}}
{{#hasDays}}<section class="card">
<h2>{{texts.timeline}}</h2>
<div class="days">
{{#days}}<div{{#first}} class="day-one"{{/first}}>
<h3>{{day}}</h3>
<ol class="events">
{{#entries}}<li><div class="line"><p class="what" dir="auto">{{title}}</p><time datetime="{{datetime}}">{{time}}</time></div>{{#details}}<p dir="auto">{{.}}</p>{{/details}}{{#photos.length}}<p class="shots">{{#photos}}<a href="{{url}}" rel="noreferrer noopener"><img src="{{url}}" alt="{{alt}}" loading="lazy" width="{{width}}" height="{{height}}"></a>{{/photos}}</p>{{/photos.length}}</li>
{{/entries}}</ol>
</div>
{{/days}}</div>
{{#wholeTimeline}}<p class="follow"><a href="{{wholeTimeline}}">{{texts.wholeTimeline}}</a></p>{{/wholeTimeline}}
</section>{{/hasDays}}
</div>
<div class="column">
{{#asks.side}}{{> askCard}}{{/asks.side}}
{{> push}}
{{#hasItems}}<section class="card">
<h2>{{words.items}}</h2>
<ul class="items">
{{#items}}<li>{{#imageUrl}}<img src="{{imageUrl}}" alt="" loading="lazy" width="56" height="56">{{/imageUrl}}<span dir="auto">{{#quantity}}{{quantity}} × {{/quantity}}{{name}}</span></li>
{{/items}}{{#moreItems}}<li class="soft">{{moreItems}}</li>{{/moreItems}}</ul>
</section>{{/hasItems}}
{{#hasOffers}}<section class="card">
<h2>{{offersTitle}}</h2>
<ul class="items">
{{#offers}}<li>{{#imageUrl}}<img src="{{imageUrl}}" alt="" loading="lazy" width="56" height="56">{{/imageUrl}}<span dir="auto"><a href="{{url}}" rel="noreferrer noopener">{{title}}</a>{{#text}}<br>{{text}}{{/text}}</span></li>
{{/offers}}</ul>
</section>{{/hasOffers}}
{{#place}}<section class="card">
<h2>{{words.address}}</h2>
<p dir="auto">{{place}}</p>
</section>{{/place}}
{{#contactLast}}{{> contact}}{{/contactLast}}
</div>
</div>
</main>
<footer class="foot"><p>{{texts.timeZone}}{{words.colon}}{{zone}}</p>
<p><a href="{{messagesPath}}">{{messagesLink}}</a></p></footer>
</div>
{{#push}}<script src="{{path}}/script" defer></script>
{{/push}}</body>
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

export const optOutLayout = `${head}<body>
<div class="page narrow">
<header class="top">
{{#logoUrl}}<img class="logo" src="{{logoUrl}}" alt="{{brand}}" height="36">{{/logoUrl}}
{{^logoUrl}}<p class="brand" dir="auto">{{brand}}</p>{{/logoUrl}}
</header>
<main>
<section class="card hero">
<h1>{{title}}</h1>
{{#notice}}<p class="notice alert" role="alert" tabindex="-1" autofocus>{{notice}}</p>{{/notice}}
<p class="lead">{{text}}</p>
</section>
{{#channels}}<section class="card" id="{{channel}}">
<h2>{{name}}</h2>
{{#texts}}<p>{{.}}</p>
{{/texts}}{{#button}}<form method="post" action="{{action}}" autocomplete="off"><input type="hidden" name="key" value="{{key}}"><input type="hidden" name="since" value="{{version}}"><input type="hidden" name="of" value="{{channel}}"><button{{#look}} class="{{look}}"{{/look}} name="wants" value="{{wants}}">{{button}}</button></form>
{{/button}}</section>
{{/channels}}<p class="follow"><a href="{{orderPath}}">{{follow}}</a></p>
</main>
</div>
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
