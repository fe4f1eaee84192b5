import type { Language } from '../../../shared/senders/language.ts';
import { formKey } from '../actions/form-key.ts';
import { pushForm } from './take-push.ts';
import { pushTexts } from './push-texts.ts';

/** Notifications, hidden until the script finds that the browser has any. */
export const pushLayout = `{{#push}}<section class="card" id="push" hidden data-key="{{publicKey}}" data-worker="{{path}}/worker" data-text="{{text}}" data-on="{{on}}" data-off="{{off}}" data-is-on="{{isOn}}" data-denied="{{denied}}" data-failed="{{failed}}">
<h2>{{title}}</h2>
<p role="status">{{text}}</p>
<form method="post" action="{{path}}/push" autocomplete="off"><input type="hidden" name="key" value="{{formKey}}"><button class="secondary">{{on}}</button></form>
</section>{{/push}}`;

/** What stands in it. */
export const pushContent = (path: string, publicKey: string, language: Language) => ({
  ...pushTexts[language],
  ...{ path, publicKey, formKey: formKey(path, pushForm) },
});
