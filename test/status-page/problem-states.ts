import { createHash } from 'node:crypto';
import { renderProblem, type ProblemFacts } from '../../functions/status-page/problem/problem-page.ts';
import type { Page } from '../../functions/status-page/page/status-page.ts';
import { stateOf } from './states.ts';

/** As long and as hard to pack as what S3 asks for. */
const noise = (letters: number) =>
  Array.from({ length: letters / 40 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('base64').slice(0, 40),
  ).join('');
const fields = {
  key: 'incoming/Zk3vQ9pL1xT7mB2cAAAAAA/photo_AAAAAAAAAAAAAAAAAAAAAA',
  success_action_redirect: 'https://status.example.com/t/Zk3vQ9pL1xT7mB2c/problem',
  'x-amz-security-token': noise(1200),
  policy: noise(2000),
  'x-amz-signature': noise(80),
};
const upload = { url: 'https://photos.example.com', fields };
const photo = (letter: string, bytes: number) => ({ id: `photo_${letter.repeat(22)}`, bytes });
const two = [photo('A', 3_355_443), photo('B', 410_000)];

/** The page on which a problem is reported, as it stands now and then. */
export function problemStates(language = 'en'): Record<string, Page> {
  const page = (differences: Partial<ProblemFacts>, in_ = language): Page => {
    const facts = { ...stateOf('delivered', in_), uploaded: [], isAnyBad: false, upload, ...differences };
    const rendered = renderProblem(facts);
    if (!rendered) throw new Error('nothing can be reported');
    return rendered;
  };
  const refused = {
    ...{ status: 422, action: 'problem' as const, subject: '', given: { text: 'A scratch', 'photo-0': two[0]?.id } },
    faults: { kind: 'notChosen' as const },
  };
  return {
    'with nothing yet': page({}),
    'with two photos': page({ uploaded: two }),
    'with as many as may be': page({ uploaded: ['A', 'B', 'C', 'D'].map((one) => photo(one, 1)), upload: undefined }),
    'with a file that is none': page({ isAnyBad: true }),
    'that says too little': page({ uploaded: two, refused }),
    'in German': page({ uploaded: two }, 'de'),
  };
}
