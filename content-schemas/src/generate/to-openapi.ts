import { z } from 'zod';
import {
  AvancementConstruction,
  Construction,
  EtatPublie,
  SiteEnLigne,
} from '../api/construction.ts';
import { exportedSchemaOf, Retrait, SourceExportee } from '../api/export.ts';
import {
  AvancementDemande,
  IngestHeader,
  IngestRecord,
  IngestRejet,
  IngestReport,
  IngestTrailer,
} from '../api/ingest.ts';
import { Probleme } from '../api/probleme.ts';
import { SignalementRecu } from '../api/signalement.ts';
import { DemandeImport } from '../entities/demande-import.ts';
import { ImportRun, Provenance } from '../entities/import-run.ts';
import type { Entity } from '../entity.ts';
import {
  constructionPaths,
  demandePaths,
  etatPath,
  exportPath,
  ingestPaths,
  signalementPaths,
} from './openapi-paths.ts';
import { toJsonSchema } from './to-json-schema.ts';

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const componentSchema = (schema: z.ZodType) => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' });
  return rest;
};
const entitySchema = (entity: Entity) => {
  const { $schema, $id, ...rest } = toJsonSchema({ ...entity, schema: exportedSchemaOf(entity) });
  return rest;
};

/** The public contract, OpenAPI 3.1: bulk export for agencies, ingest for importers. */
export function toOpenApi(entities: readonly Entity[]): Record<string, unknown> {
  const exported = entities.filter((entity) => entity.kind !== 'technical');
  return {
    openapi: '3.1.0',
    info: {
      title: 'Portulan',
      version: '0.1.0',
      summary: 'Métiers, compétences, actualités et guides, à reprendre en entier.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:1337', description: 'Installation locale' }],
    paths: {
      ...Object.assign(
        {},
        ...exported.map((entity) =>
          exportPath(
            `/api/export/${entity.name}`,
            `exporter${pascal(entity.name)}`,
            `Tout exporter : ${entity.label.many.toLowerCase()}`,
            pascal(entity.name),
          ),
        ),
      ),
      ...etatPath,
      ...exportPath(
        '/api/export/sources',
        'exporterSources',
        'Sources à citer : dernier passage appliqué de chacune',
        'SourceExportee',
      ),
      ...exportPath(
        '/api/export/retraits',
        'exporterRetraits',
        'Adresses qui ne sont plus publiées, et ce qui les remplace',
        'Retrait',
      ),
      ...ingestPaths,
      ...demandePaths,
      ...constructionPaths,
      ...signalementPaths,
    },
    components: {
      securitySchemes: { jeton: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...Object.fromEntries(
          exported.map((entity) => [pascal(entity.name), entitySchema(entity)]),
        ),
        ...Object.fromEntries(
          Object.entries({
            ImportRun,
            SourceExportee,
            Retrait,
            Provenance,
            IngestHeader,
            IngestRecord,
            IngestRejet,
            IngestTrailer,
            IngestReport,
            DemandeImport,
            AvancementDemande,
            EtatPublie,
            SiteEnLigne,
            Construction,
            AvancementConstruction,
            SignalementRecu,
            Probleme,
          }).map(([name, schema]) => [name, componentSchema(schema)]),
        ),
      },
    },
  };
}
