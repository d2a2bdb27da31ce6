/** With the memo of any earlier file, a file gives to the last byte what it gives without. */
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { refusalOf, temporaryFolder } from '../../../test/helpers.ts';
import { folderOf } from '../../../test/mapped.ts';
import * as offers from '../../../test/offers.ts';
import { outcomeOf } from '../../../test/outcome.ts';
import { Fragment } from '../../core/memo/fragment.ts';
import { Memo } from '../../core/memo/memo.ts';
import { lheo } from './lheo.ts';

const openMemo = (folder: string, version = '1') => new Memo({ folder, draft: '.essai-', version });

const outcome = (file: string | Buffer, memo?: Memo) =>
  outcomeOf(lheo, folderOf({ 'offres.xml': file }), memo);

/** The same with the memo of the folder, which is then that of this file; and how many formations were not parsed. */
async function outcomeWith(folder: string, file: string | Buffer) {
  const memo = openMemo(folder);
  const skip = vi.spyOn(Fragment.prototype, 'skip');
  try {
    const result = await outcome(file, memo);
    await memo.commit();
    return { result, known: skip.mock.calls.length };
  } finally {
    await memo.close();
    skip.mockRestore();
  }
}

/** The same numbers at each run of the tests. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * sides);
  };
}
type Dice = ReturnType<typeof dice>;

/** Few numbers, so that many formations, actions and sessions share them; some are refused, some warn. */
function formation(roll: Dice): string {
  const session = () =>
    offers.session({ numero: `S${roll(12)}`, debut: ['20260907', '99999999', 'x'][roll(3)] ?? '' });
  const action = () =>
    offers.action({
      numero: roll(4) ? `A${roll(12)}` : '',
      sessions: Array.from({ length: 1 + roll(3) }, session),
    });
  return offers.formation({
    numero: roll(5) ? `F${roll(9)}` : '',
    intitule:
      ['CAP Boulanger', 'Pâtissier &amp; traiteur', '', `Cuisine ${roll(3)}`][roll(4)] ?? '',
    objectif:
      ['Apprendre.', '<![CDATA[<p>Lire</p></formation>]]>', '<!-- </formation> -->Cuire\r\nici'][
        roll(3)
      ] ?? '',
    actions: Array.from({ length: 1 + roll(2) }, action),
    responsable: offers.organisme({ siret: `1234567820001${roll(4)}`, numeroActivite: '' }),
  });
}

function edited(formations: string[], roll: Dice): string[] {
  const next = [...formations];
  const at = roll(next.length);
  const edits = [
    () => next.splice(at, 1),
    () => next.splice(at, 0, formation(roll)),
    () => next.splice(at, 1, formation(roll)),
    () => next.splice(roll(next.length), 0, ...next.splice(at, 2)),
    () => next.splice(roll(next.length), 0, next[at] ?? ''),
    () => next.splice(at, 0, '<!-- <formation> -->', '\n\n'),
  ];
  for (let times = roll(3); times >= 0; times -= 1) edits[roll(edits.length)]?.();
  return next;
}

test('edits of any kind, one after the other, give what a whole reading gives', {
  timeout: 60_000,
}, async () => {
  const rounds = process.env.PORTULAN_LONG ? 300 : 25;
  const roll = dice(7);
  const folder = temporaryFolder();
  let formations = Array.from({ length: 12 }, () => formation(roll));
  let told = 0;
  for (let round = 0; round < rounds; round += 1) {
    const text = offers.lheoFile(formations);
    // A file in another encoding knows nothing of the last one.
    const file = round % 8 === 7 ? Buffer.from(text, 'latin1') : text;
    const { result, known } = await outcomeWith(folder, file);
    expect(result, `round ${round}`).toEqual(await outcome(file));
    told += known;
    formations = edited(formations, roll);
  }
  expect(told).toBeGreaterThan(rounds * 3);
});

const three = [1, 2, 3].map((rank) =>
  offers.formation({ numero: `F${rank}`, actions: [offers.action({ numero: `A${rank}` })] }),
);

test.each([
  ['cut in a formation', (text: string) => text.slice(0, text.lastIndexOf('<certifiante>'))],
  ['cut between two formations', (text: string) => text.slice(0, text.lastIndexOf('<formation '))],
  ['without its last tag', (text: string) => text.replace('</lheo>', '')],
  [
    'a changed formation malformed',
    (text: string) => text.replace('<code-ROME>D1102', '<code-ROME>D1102<b>'),
  ],
  [
    'a lone « & » between two',
    (text: string) => text.replace('</formation>\n', '</formation>\n & '),
  ],
  [
    'an end too many',
    (text: string) => text.replace('</formation>\n', '</formation></formation>\n'),
  ],
  ['a known formation after the root', () => `${offers.lheoFile(three.slice(0, 2))}${three[2]}`],
])('%s: refused in the same words', async (_what, spoil) => {
  const folder = temporaryFolder();
  await outcomeWith(folder, offers.lheoFile(three));
  const spoilt = spoil(offers.lheoFile(three));
  const { code, message } = await refusalOf(outcome(spoilt));
  expect(await refusalOf(outcomeWith(folder, spoilt))).toMatchObject({ code, message });
  // A refused file leaves the memo of the last one, and no draft.
  expect(readdirSync(folder)).toEqual(['memoire.bin']);
  expect((await outcomeWith(folder, offers.lheoFile(three))).known).toBe(3);
});

test('one changed formation is the only one that is parsed', async () => {
  const folder = temporaryFolder();
  await outcomeWith(folder, offers.lheoFile(three));
  const changed = offers.lheoFile(three.map((one) => one.replace('"F2"', '"F4"')));
  expect((await outcomeWith(folder, changed)).known).toBe(2);
});

test('the same bytes in another encoding are parsed again', async () => {
  const folder = temporaryFolder();
  const [first = '', second = ''] = three.map((one) => one.replace('Boulanger', 'Pâtissier'));
  await outcomeWith(folder, offers.lheoFile([first]));
  const [before, after] = offers.lheoFile([first, '|']).split('|');
  const latin = Buffer.from(second.replace('CAP', 'é'.repeat(99)), 'latin1');
  const file = Buffer.concat([Buffer.from(before ?? ''), latin, Buffer.from(after ?? '')]);
  const { result, known } = await outcomeWith(folder, file);
  expect({ result, known }).toEqual({ result: await outcome(file), known: 0 });
  expect(result.sent).toContain('PÃ¢tissier');
});

test('a memo that is spoilt, cut or of another code is not used', async () => {
  const folder = temporaryFolder();
  const file = offers.lheoFile(three);
  const whole = await outcome(file);
  await outcomeWith(folder, file);
  const path = join(folder, 'memoire.bin');
  const memo = readFileSync(path);
  for (let at = 0; at < memo.length; at += 97) {
    const spoilt = Buffer.from(memo);
    spoilt[at] = (spoilt[at] ?? 0) ^ 0x15;
    writeFileSync(path, spoilt);
    const reopened = openMemo(folder);
    expect(await outcome(file, reopened), `byte ${at}`).toEqual(whole);
    await reopened.close();
  }
  for (const size of [0, 10, memo.length - 1]) {
    writeFileSync(path, memo);
    truncateSync(path, size);
    const { result, known } = await outcomeWith(folder, file);
    expect({ result, known }).toEqual({ result: whole, known: 0 });
  }
  const other = openMemo(folder, '2');
  expect(await outcome(file, other)).toEqual(whole);
  await other.close();
});

test('a memo never grows beyond its limit', async () => {
  const folder = temporaryFolder();
  const small = new Memo({ folder, draft: '.essai-', version: '1', maxBytes: 4000 });
  await outcome(offers.lheoFile(three), small);
  await small.commit();
  expect(readFileSync(join(folder, 'memoire.bin')).length).toBeLessThan(4500);
  expect((await outcomeWith(folder, offers.lheoFile(three))).known).toBe(2);
});
