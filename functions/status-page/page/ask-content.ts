import { fillText } from '../../../shared/messages/template.ts';
import type { PlacedAsk } from '../actions/actions.ts';
import type { Button } from '../actions/fields/field.ts';
import { formKey } from '../actions/form-key.ts';
import type { Refusal } from '../actions/take-answer.ts';
import { type FieldContent, fieldContent } from './field-content.ts';
import type { ActionTexts } from './texts/action-texts.ts';

interface FormContent {
  action: string;
  key: string;
  since: string;
  subject: string;
}

/** What the customer is asked or may say, as the layout shows it. */
export interface AskContent {
  id: string;
  title: string;
  texts: string[];
  question: string | undefined;
  urgent: boolean;
  notice: string | undefined;
  said: { title: string; lines: string[]; saved: string } | undefined;
  quick: (FormContent & { buttons: Required<Button>[] }) | undefined;
  form: (FormContent & { fields: FieldContent[]; buttons: Required<Button>[]; isPair: boolean }) | undefined;
  /** Where it has a page of its own. */
  leads: { href: string; label: string } | undefined;
  consequence: string | undefined;
  folded: string | undefined;
  /** Whether what is folded stands open. */
  open: boolean;
}

interface Shown {
  path: string;
  /** What came back of its own form. */
  refused: Refusal | undefined;
  words: ActionTexts;
  /** Whether it is shown on the page of its own that it has. */
  isApart?: boolean;
}

/** An ask as it is shown; one with a page of its own leads there from the order's. */
export function askContent(ask: PlacedAsk, { path, refused, words, isApart = false }: Shown): AskContent {
  const { action, subject, since, id, buttons, quick, said } = ask;
  const form: FormContent = { action: `${path}/${action}`, key: formKey(path, ask), since, subject };
  const first = ask.fields.find(({ name }) => refused?.faults[name] !== undefined);
  const fields = ask.fields.map((field) => fieldContent(field, { id, refused, isFirst: field === first, words }));
  const canAnswer = buttons.length > 0;
  const leads = canAnswer && ask.apart && !isApart ? { href: `${path}/${action}`, label: ask.apart } : undefined;
  const hasForm = canAnswer && !leads;
  return {
    id,
    title: ask.title,
    texts: ask.texts,
    question: ask.question,
    urgent: ask.place === 'first',
    notice: refused?.notice && fillText(words.notices[refused.notice], {}),
    said: said && { ...said, saved: words.saved },
    quick: quick && hasForm ? { ...form, buttons: quick.map(whole) } : undefined,
    form: hasForm ? { ...form, fields, buttons: buttons.map(whole), isPair: buttons.length > 1 } : undefined,
    leads,
    consequence: ask.consequence,
    folded: ask.folded,
    open: refused !== undefined,
  };
}

/** With everything that the layout asks for, so that it looks nowhere else. */
const whole = ({ label, name, value, look }: Button): Required<Button> => ({ label, name, value, look });
