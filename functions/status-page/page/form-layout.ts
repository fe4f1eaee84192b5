const hidden = `<input type="hidden" name="key" value="{{key}}"><input type="hidden" name="since" value="{{since}}">{{#subject}}<input type="hidden" name="of" value="{{subject}}">{{/subject}}`;

const button = `{{#buttons}}<button{{#look}} class="{{look}}"{{/look}}{{#name}} name="{{name}}" value="{{value}}"{{/name}}>{{label}}</button>
{{/buttons}}`;
const buttons = `{{#isPair}}<div class="actions">{{/isPair}}${button}{{#isPair}}</div>{{/isPair}}`;

/** What a field has that was not filled in right: it is said beside it, and the keyboard starts there. */
const state = `{{#describedBy}} aria-describedby="{{describedBy}}"{{/describedBy}}{{#fault}} aria-invalid="true"{{/fault}}`;
const entry = `id="{{id}}" name="{{name}}" maxlength="{{most}}"{{#required}} required{{/required}}${state}{{#focus}} autofocus{{/focus}}`;
const label = '{{label}}{{#optional}} <span class="soft">({{optional}})</span>{{/optional}}';

/** One field of a form. */
const field = `{{#line}}<p class="field{{#onlyWith}} with-{{onlyWith}}{{/onlyWith}}"><label for="{{id}}"{{#labelled}} class="hidden"{{/labelled}}>${label}</label>
<input type="{{type}}"{{#inputmode}} inputmode="{{inputmode}}"{{/inputmode}} ${entry} autocomplete="{{autocomplete}}" value="{{value}}"></p>{{/line}}
{{#area}}<p class="field"><label for="{{id}}"{{#labelled}} class="hidden"{{/labelled}}>${label}</label>
<textarea rows="3" ${entry}>{{value}}</textarea></p>{{/area}}
{{#choice}}<fieldset class="{{look}}" role="radiogroup"${state}><legend{{#labelled}} class="hidden"{{/labelled}}>${label}</legend>
{{#groups}}{{#group}}<p class="group" aria-hidden="true">{{group}}</p>{{/group}}<div class="{{#isStars}}stars{{/isStars}}{{^isStars}}choices{{/isStars}}">
{{#options}}<label{{^isStars}} class="choice"{{/isStars}}><input type="radio" name="{{name}}" value="{{value}}"{{#checked}} checked{{/checked}}{{#required}} required{{/required}}{{#focus}} autofocus{{/focus}}>{{#isStars}}<span class="star"></span>{{/isStars}}<span{{#isStars}} class="hidden"{{/isStars}}>{{#group}}<span class="hidden">{{group}}, </span>{{/group}}{{label}}{{#mark}} <small>{{mark}}</small>{{/mark}}</span></label>
{{/options}}</div>{{/groups}}</fieldset>{{/choice}}
{{#ticks.length}}<fieldset${state}><legend{{#labelled}} class="hidden"{{/labelled}}>${label}</legend><div class="choices">
{{#ticks}}<label class="choice"><input type="checkbox" name="{{name}}" value="{{value}}"{{#checked}} checked{{/checked}}><span>{{label}}{{#mark}} <small>{{mark}}</small>{{/mark}}</span></label>
{{/ticks}}</div></fieldset>{{/ticks.length}}
{{#hint}}<p class="hint" id="{{id}}-hint">{{hint}}</p>{{/hint}}{{#fault}}<p class="fault" id="{{id}}-fault">{{fault}}</p>{{/fault}}
`;

/** What the customer is asked or may say, without the card around it. */
const ask = `{{#notice}}<p class="notice alert" role="alert" tabindex="-1" autofocus>{{notice}}</p>{{/notice}}
{{#texts}}<p dir="auto">{{.}}</p>
{{/texts}}{{#question}}<p class="question" dir="auto">{{question}}</p>
{{/question}}{{#said}}<div class="notice"><p class="saved">{{saved}}</p><h3>{{title}}</h3>{{#lines}}<p dir="auto">{{.}}</p>{{/lines}}</div>{{/said}}
{{#quick}}<form class="quick" method="post" action="{{action}}" autocomplete="off">${hidden}${button}</form>{{/quick}}
{{#leads}}<p class="follow"><a class="button secondary" href="{{href}}">{{label}}</a></p>{{/leads}}
{{#form}}{{#folded}}<details class="ask"{{#open}} open{{/open}}><summary>{{folded}}</summary>
{{/folded}}<form method="post" action="{{action}}" autocomplete="off">${hidden}
{{#consequence}}<p>{{consequence}}</p>{{/consequence}}{{#fields}}{{> field}}{{/fields}}${buttons}</form>{{#folded}}</details>{{/folded}}{{/form}}
`;

const askCard = `<section class="card{{#urgent}} urgent{{/urgent}}" id="{{id}}">
<h2 dir="auto">{{title}}</h2>
{{> ask}}
</section>
`;

/** The parts of the layout by which customers answer. */
export const formParts = { field, ask, askCard };
