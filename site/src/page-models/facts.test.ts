import { expect, test } from 'vitest';
import { type Fact, Facts, type Trace } from './facts.ts';

type View = { nombre: number; parite: string; phrase: string; retenu: string; suivi: string };

/** `parite` comes out the same for many numbers: what only reads it need not be made again. */
function portal(nombre: number, before?: Record<string, Trace>) {
  const made: string[] = [];
  const making = (
    name: string,
    make: (view: View) => unknown,
    ways: Pick<Fact<View>, 'kept' | 'follows'> = {},
  ): [string, Fact<View>] => [
    name,
    {
      ...ways,
      make: (view) => {
        made.push(name);
        return make(view);
      },
    },
  ];
  const facts = new Facts<View>(
    new Map<string, Fact<View>>([
      ['nombre', { digest: String(nombre), make: () => nombre }],
      making('parite', (view) => (view.nombre % 2 ? 'impair' : 'pair')),
      making('retenu', (view) => `${view.nombre} retenu`, { kept: true }),
      making('suivi', (view) => view.parite, { follows: true }),
      making('phrase', (view) => `Un nombre ${view.parite}.`),
    ]),
    (read) => new Proxy({} as View, { get: (_, name) => read(String(name)) }),
    before,
  );
  return { facts, made };
}

/** What a first build remembers. */
function remembered(nombre: number) {
  const { facts } = portal(nombre);
  const { view, read } = facts.watch();
  expect(view.phrase).toBe(`Un nombre ${nombre % 2 ? 'impair' : 'pair'}.`);
  return { reads: facts.digests(read), traces: facts.traces() };
}

test('each value is made once, and only when asked for', () => {
  const { facts, made } = portal(1);
  const { view } = facts.watch();
  expect(made).toEqual([]);
  expect([view.phrase, view.phrase, view.parite]).toEqual([
    'Un nombre impair.',
    'Un nombre impair.',
    'impair',
  ]);
  expect(made).toEqual(['phrase', 'parite']);
});

test('what was read holds while it has its digest: nothing is made to know that', () => {
  const { reads, traces } = remembered(1);
  const { facts, made } = portal(1, traces);
  expect(facts.holds(reads)).toBe(true);
  expect(made).toEqual([]);
});

test('a value that comes out the same spares all that read it', () => {
  const { reads, traces } = remembered(1);
  const { facts, made } = portal(3, traces);
  expect(facts.holds(reads)).toBe(true);
  expect(made).toEqual(['parite']);
  expect(facts.traces().parite?.reads).toEqual({ nombre: '3' });
});

test('a value that comes out otherwise is felt through all that read it', () => {
  const { reads, traces } = remembered(1);
  const { facts } = portal(2, traces);
  expect(facts.holds(reads)).toBe(false);
  expect(facts.watch().view.phrase).toBe('Un nombre pair.');
});

test('a value that is no more does not hold', () => {
  expect(portal(1).facts.holds({ ancien: 'x' })).toBe(false);
});

test('a kept value is not made again while it holds', () => {
  const first = portal(1);
  expect(first.facts.watch().view.retenu).toBe('1 retenu');
  const again = portal(1, first.facts.traces());
  expect(again.facts.watch().view.retenu).toBe('1 retenu');
  expect(again.made).toEqual([]);
  expect(portal(2, first.facts.traces()).facts.watch().view.retenu).toBe('2 retenu');
});

test('the digest of a value that follows is that of what it read, whatever it comes out as', () => {
  const digest = (nombre: number, name: string) => portal(nombre).facts.digest(name);
  expect(digest(1, 'suivi')).toBe(digest(3, 'suivi'));
  expect(digest(1, 'suivi')).not.toBe(digest(2, 'suivi'));
  expect(digest(1, 'suivi')).not.toBe(digest(1, 'parite'));
});
