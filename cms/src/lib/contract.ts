import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './home';

/** One field of a record, as `content-schemas/src/generate/to-contract.ts` tells it. */
export type ContractField = {
  title: string;
  description: string;
  relation?: string;
  many?: boolean;
  media?: 'image' | 'video' | 'document';
  component?: string;
  /** Components of a list of blocks, by the `type` that their records say. */
  zone?: Record<string, string>;
  keepFirst?: true;
};

export type ContractType = {
  uid: string;
  kind: 'reference' | 'editorial' | 'technical';
  key: string;
  title: string;
  /** The field that links to what replaces a record which is gone. */
  successor?: string;
  /** Fields of a technical type that editors keep. */
  followed?: string[];
  label: { one: string; many: string };
  fields: Record<string, ContractField>;
  schema: Record<string, unknown>;
};

export type Contract = {
  types: Record<string, ContractType>;
  components: Record<string, Record<string, ContractField>>;
};

type OpenApi = { components: { schemas: Record<string, Record<string, unknown>> } };

const GENERATED = join(REPOSITORY, 'content-schemas', 'generated');
const read = (name: string) => readFileSync(join(GENERATED, name), 'utf8');

const contractText = read('contract.json');

/** The generated contract, read as JSON because Strapi nests a zod of its own. */
export const contract: Contract = JSON.parse(contractText);
/** Its bytes, for digests that must change with the schemas. */
export const contractSource = contractText;

const { schemas } = (JSON.parse(read('openapi.json')) as OpenApi).components;

/** JSON Schemas of the lines of an ingest stream that are not records. */
export const ingestHeaderSchema = schemas.IngestHeader;
export const ingestRejetSchema = schemas.IngestRejet;
export const ingestTrailerSchema = schemas.IngestTrailer;

/** What the worker sends of a request. */
export const avancementSchema = schemas.AvancementDemande;

/** What the worker that builds the site says of it, and of what it builds. */
export const siteEnLigneSchema = schemas.SiteEnLigne;
export const avancementConstructionSchema = schemas.AvancementConstruction;

/** What the portal hands on of a reported error. */
export const signalementSchema = schemas.SignalementRecu;

/** What the public may know of a run. */
export const sourceFields = Object.keys(schemas.SourceExportee?.properties ?? {});

const TYPES_BY_UID = new Map(
  Object.entries(contract.types).map(([name, type]) => [type.uid, name]),
);

export const typeNameOf = (uid: string): string | undefined => TYPES_BY_UID.get(uid);
