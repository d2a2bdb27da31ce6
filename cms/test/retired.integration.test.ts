/** What is no longer published, and where its old address leads. */
import { type Certification, Retrait } from '@portulan/content-schemas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apply, etag, exported, get, type Line } from './client.ts';
import { describeOnEachDatabase } from './databases.ts';
import type { RunningCms } from './start-cms.ts';

const certification = (numero: number, remplacantes: number[] = []): Line => ({
  type: 'certification',
  record: {
    code: `RNCP${numero}`,
    repertoire: 'rncp',
    intitule: `Certification ${numero}`,
    slug: `certification-${numero}`,
    active: true,
    remplacantes: remplacantes.map((other) => `RNCP${other}`),
  } satisfies Partial<Certification>,
});

function contract(start: () => Promise<RunningCms>) {
  let cms: RunningCms;
  beforeAll(async () => {
    cms = await start();
  });
  afterAll(() => cms?.stop());

  const complete = (...lines: Line[]) => apply(cms, lines, { source: 'rncp', forcer: true });
  const retired = async () =>
    Object.fromEntries(
      (await exported(cms, 'retraits')).map((line) => {
        const { cle, successeur } = Retrait.parse(line);
        return [cle, successeur?.cle];
      }),
    );

  test('each retired record leads to the first that replaces it and is published', async () => {
    expect(await retired()).toEqual({});
    const kept = [certification(90), certification(91)];
    const before = [
      certification(10, [90]),
      certification(20, [21, 90, 91]),
      certification(21, [91]),
      certification(30, [31]),
      certification(31, [32]),
      certification(32, [91, 90]),
      certification(40, [41]),
      certification(41, [40]),
      certification(50),
      certification(60, [99]),
    ];
    await complete(...kept, ...before);
    const tag = await etag(cms, 'retraits');
    await complete(...kept);
    expect(await etag(cms, 'retraits')).not.toBe(tag);
    expect(await retired()).toEqual({
      RNCP10: 'RNCP90',
      RNCP20: 'RNCP90',
      RNCP21: 'RNCP91',
      RNCP30: 'RNCP91',
      RNCP31: 'RNCP91',
      RNCP32: 'RNCP91',
      RNCP40: undefined,
      RNCP41: undefined,
      RNCP50: undefined,
      RNCP60: undefined,
    });
    const [first] = await exported(cms, 'retraits');
    expect(first).toEqual({
      type: 'certification',
      cle: 'RNCP10',
      slug: 'certification-10',
      retireLe: expect.stringMatching(/^20\d\d-.*Z$/),
      successeur: { cle: 'RNCP90', slug: 'certification-90' },
    });
  });

  test('what replaces one may come after it is gone; what comes back is no longer told', async () => {
    await complete(certification(90), certification(91), certification(99), certification(50));
    expect(await retired()).toMatchObject({ RNCP60: 'RNCP99', RNCP10: 'RNCP90' });
    expect(await retired()).not.toHaveProperty('RNCP50');
    const same = await get(cms, '/api/export/retraits', cms.tokens.agence, {
      'If-None-Match': await etag(cms, 'retraits'),
    });
    expect(same.status).toBe(304);
  });
}

describeOnEachDatabase(contract);
