import type { EntityName } from '@portulan/content-schemas';
import type { Position } from '../../core/collector.ts';
import type { Act, Journal } from '../../core/memo/journal.ts';
import { compact } from '../../core/values.ts';
import { children, textOf, type XmlElement } from '../../core/xml.ts';
import { extraitOfElement } from '../../core/xml-element.ts';
import type { XmlRecord } from '../../core/xml-records.ts';
import { type Bodies, type Body, bodiesOf } from './bodies.ts';
import { DefinitionCheck } from './definition-check.ts';
import type { Dialect } from './dialect.ts';
import { Fields } from './fields.ts';
import { digestOf, partOf } from './keys.ts';
import type { Ledger } from './ledger.ts';
import { actionWords, type Linked, mapAction } from './map-action.ts';
import { intituleOf, mapFormation, numeroOf } from './map-formation.ts';
import { mapOrganisme } from './map-organisme.ts';
import { mapSession, sessionWords } from './map-session.ts';

const TWICE = {
  formation:
    'La même formation est donnée plusieurs fois : les champs de la première sont gardés, ses actions et ses sessions sont réunies.',
  action:
    'La même action est donnée plusieurs fois dans une formation : la première est gardée, ses sessions sont réunies.',
  session: 'La même session est donnée plusieurs fois dans une action : la première est gardée.',
};

const UNNAMED =
  'Un organisme est donné par son numéro, sans son nom : le lien vers lui est gardé, en attente d’une source qui le nomme.';

/** Turns `formation` elements into records: one formation, its organisations, actions and sessions. */
export class Offers {
  readonly #dialect: Dialect;
  readonly #ledger: Ledger;
  readonly #fields: Fields;
  readonly #definition: DefinitionCheck;

  constructor(dialect: Dialect, ledger: Ledger) {
    this.#dialect = dialect;
    this.#ledger = ledger;
    this.#definition = new DefinitionCheck(dialect.definition);
    this.#fields = new Fields((what, message) => ledger.warn(what, message));
  }

  /** The journal of what it did. @param done acts of it that are done already */
  add(record: XmlRecord, file: string, start = record.line, done?: readonly Act[]): Journal {
    const journal = this.#ledger.open(file, start, done);
    this.#add(record, file);
    return journal;
  }

  #add({ element, line, extrait }: XmlRecord, file: string): void {
    const at = { file, line, extrait };
    const { definition } = this.#dialect;
    this.#definition.check(element, (sentence) =>
      this.#fields.warn('invalid', `${definition.name} : ${sentence}`),
    );
    const intitule = intituleOf(element, this.#fields);
    if (intitule) this.#addTitled(element, intitule, at);
    else this.#rejectUntitled(element, at);
  }

  #addTitled(element: XmlElement, intitule: string, at: Position): void {
    const { source } = this.#dialect;
    const bodies = bodiesOf(element, source, this.#fields);
    this.#addBodies(bodies, at);
    const key = this.#addFormation(element, intitule, bodies.responsable, at);
    if (key) this.#addActions(element, key, bodies, at);
  }

  #rejectUntitled(element: XmlElement, at: Position): void {
    this.#ledger.reject(
      at,
      `import.${this.#dialect.source}.untitled`,
      `${at.file}, ligne ${at.line} : cette formation n’a pas d’intitulé ; elle n’est pas reprise, ni ses ${children(element, 'action').length} actions. Ajoutez « intitule-formation », puis relancez.`,
      'formation',
    );
  }

  #addBodies({ responsable, formateurs }: Bodies, at: Position): void {
    for (const body of [responsable, ...[...formateurs.values()].flat()])
      if (body) this.#addBody(body, at);
  }

  #addBody(body: Body, at: Position): void {
    const { key, nom, element } = body;
    if (!this.#ledger.isNew(key, nom !== undefined)) return;
    if (nom) this.#record('organisme', mapOrganisme(element, body, nom, this.#fields), at);
    else this.#fields.warn('unnamed', UNNAMED);
  }

  /** The key of the formation, whose actions follow; undefined when it is rejected. */
  #addFormation(
    element: XmlElement,
    intitule: string,
    responsable: Body | undefined,
    at: Position,
  ): string | undefined {
    const organisme = responsable?.key;
    const owner = organisme ?? '';
    const { key, first } = this.#ledger.claim(
      'formation',
      owner,
      ...this.#formationKeys(element, intitule, owner),
    );
    if (!first) {
      this.#repeated('formation');
      return key;
    }
    const record = compact({
      ...mapFormation(element, { identifiant: key, intitule, organisme }, this.#fields),
      ...this.#dialect.formation?.(element, this.#fields),
    });
    return this.#record('formation', record, at) ? key : undefined;
  }

  #formationKeys(element: XmlElement, intitule: string, owner: string): [string, string] {
    const { source, numbersPerOrganisme } = this.#dialect;
    const numero = numeroOf(element);
    const number = numero ? partOf(numero) : digestOf(owner, intitule);
    // `edof-12312312300000-RNCP40344-VETO2027`, as in the addresses of Mon Compte Formation.
    const own = owner.replace(/^siret-/, '');
    const qualified = `${source}-${number}-${digestOf(owner)}`;
    return numbersPerOrganisme && own
      ? [`${source}-${own}-${number}`, qualified]
      : [`${source}-${number}`, qualified];
  }

  #addActions(element: XmlElement, formation: string, { formateurs }: Bodies, at: Position): void {
    for (const action of children(element, 'action')) {
      const organismes = [...new Set(formateurs.get(action)?.map((body) => body.key))];
      const there = { ...at, line: action.line };
      const key = this.#addAction(action, { formation, organismes }, there);
      if (key) this.#addSessions(action, key, there);
    }
  }

  /** The key of the action, whose sessions follow; undefined when it is rejected. */
  #addAction(element: XmlElement, links: Omit<Linked, 'identifiant'>, at: Position) {
    const numero = numeroOf(element);
    const part = numero ? partOf(numero) : digestOf(links.formation, ...actionWords(element));
    const { key, first } = this.#claim('action', links.formation, part);
    if (!first) {
      this.#repeated('action');
      return key;
    }
    const { moreLines, action } = this.#dialect;
    const record = compact({
      ...mapAction(element, { identifiant: key, ...links }, this.#fields, moreLines),
      ...action?.(element, this.#fields),
    });
    return this.#record('action', record, at, element) ? key : undefined;
  }

  #addSessions(action: XmlElement, key: string, at: Position): void {
    const permanente = textOf(action, 'modalites-entrees-sorties') === '1';
    for (const session of children(action, 'session')) {
      const numero = numeroOf(session);
      const part = numero ? partOf(numero) : digestOf(key, ...sessionWords(session));
      const { key: identifiant, first } = this.#claim('session', key, part);
      if (!first) {
        this.#repeated('session');
        continue;
      }
      const { moreLines, session: own } = this.#dialect;
      const ofAction = { identifiant, action: key, permanente };
      const record = compact({
        ...mapSession(session, ofAction, this.#fields, moreLines),
        ...own?.(session, this.#fields),
      });
      this.#record('session', record, { ...at, line: session.line }, session);
    }
  }

  /** A number that is unique within `owner` only is always told with it. */
  #claim(kind: 'action' | 'session', owner: string, part: string) {
    const qualified = `${owner}-${part}`;
    const plain = this.#dialect.numbersPerOrganisme ? qualified : `${this.#dialect.source}-${part}`;
    return this.#ledger.claim(kind, owner, plain, qualified);
  }

  /** It joins what came before: its row is used. */
  #repeated(type: keyof typeof TWICE): void {
    this.#ledger.row();
    this.#fields.warn('repeated', TWICE[type]);
  }

  #record(type: EntityName, record: unknown, at: Position, element?: XmlElement): boolean {
    return this.#ledger.add(type, record, {
      ...at,
      // Written only for a record that is refused.
      get extrait() {
        return element ? extraitOfElement(element) : at.extrait;
      },
    } as Position);
  }
}
