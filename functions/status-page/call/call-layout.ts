import { head } from '../page/head.ts';

/** One call: what to say, on which number, and how it went. */
export const callLayout = `${head}<body>
<div class="page">
<header class="top">
<p class="brand" dir="auto">{{brand}}</p>
{{#number}}<p class="number">{{texts.order}} <bdi>{{number}}</bdi></p>{{/number}}
</header>
<main class="split only-column">
<section class="card hero">
<h1 dir="auto">{{headline}}</h1>
{{#script}}<p class="lead" dir="auto">{{.}}</p>
{{/script}}{{#notYet}}<p class="lead">{{notYet}}</p>
{{/notYet}}<p class="dial"><a href="tel:{{phone}}">{{phone}}</a></p>
</section>
<section class="card">
<h2 id="how">{{texts.howDidItGo}}</h2>
<form method="post" aria-labelledby="how">
<input type="hidden" name="tries" value="{{tries}}">
<p class="field"><label for="note">{{texts.note}} <span class="soft">({{texts.optional}})</span></label>
<textarea id="note" name="note" rows="2" maxlength="{{most}}"{{#fault}} aria-invalid="true" aria-describedby="note-fault"{{/fault}}>{{note}}</textarea></p>
{{#fault}}<p class="fault" id="note-fault">{{fault}}</p>{{/fault}}
<p class="answers">{{#answers}}<button name="answer" value="{{value}}"{{#quiet}} class="quiet"{{/quiet}}>{{label}}</button>
{{/answers}}</p>
</form>
</section>
</main>
</div>
</body>
</html>
`;

export const callStyle =
  '.dial{margin-top:1.5rem;font-size:1.75rem;font-weight:700;font-variant-numeric:tabular-nums}' +
  '.answers{display:grid;gap:.625rem;margin-top:1.25rem}.answers button{margin:0}' +
  '.quiet{background:none;color:var(--ink);border:1px solid var(--edge)}';
