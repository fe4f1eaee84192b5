import { head } from '../page/head.ts';

/** Where a customer says what is wrong: photos first, as each one that is added loads the page anew. */
export const problemLayout = `${head}<body>
<div class="page narrow">
<header class="top">
{{#logoUrl}}<img class="logo" src="{{logoUrl}}" alt="{{brand}}" height="36">{{/logoUrl}}
{{^logoUrl}}<p class="brand" dir="auto">{{brand}}</p>{{/logoUrl}}
{{#number}}<p class="number">{{words.order}} <bdi>{{number}}</bdi></p>{{/number}}
</header>
<main>
<section class="card hero">
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
</section>
<section class="card" id="photos">
<h2>{{texts.photos}}</h2>
{{#bad}}<p class="notice alert" role="alert">{{bad}}</p>{{/bad}}
{{#photosText}}<p>{{photosText}}</p>{{/photosText}}{{#photosAdded}}<p class="notice good" role="status">{{photosAdded}}</p>{{/photosAdded}}
{{#upload}}<form method="post" action="{{url}}" enctype="multipart/form-data">
{{#fields}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/fields}}<p class="field"><label for="file">{{texts.choose}}</label>
<input id="file" type="file" name="file" accept="image/jpeg,image/png,image/webp" required></p>
<button class="secondary">{{texts.add}}</button>
</form>{{/upload}}
</section>
{{#ask}}<section class="card" id="problem">
<h2>{{texts.tell}}</h2>
{{> ask}}
</section>{{/ask}}
<p class="follow"><a href="{{orderPath}}">{{texts.back}}</a></p>
</main>
</div>
</body>
</html>
`;
