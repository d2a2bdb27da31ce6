/** The doors of the CMS, for people and programs: what each takes and answers. */

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Probleme') } },
});
const json = (description: string, name: string) => ({
  description,
  content: { 'application/json': { schema: ref(name) } },
});

export const exportPath = (path: string, operationId: string, summary: string, name: string) => ({
  [path]: {
    get: {
      operationId,
      summary,
      security: [{ jeton: [] }],
      parameters: [
        { name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } },
      ],
      responses: {
        200: {
          description: 'Un enregistrement par ligne, puis {"fin":{"count":n}}.',
          headers: { ETag: { schema: { type: 'string' } } },
          content: { 'application/x-ndjson': { schema: ref(name) } },
        },
        304: { description: 'Rien n’a changé depuis cet ETag.' },
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
      },
    },
  },
});

export const ingestPaths = {
  '/api/ingest/runs': {
    post: {
      operationId: 'ingererUnPassage',
      summary: 'Apporter un passage d’importation, appliqué en entier ou pas du tout',
      security: [{ jeton: [] }],
      requestBody: {
        required: true,
        content: {
          'application/x-ndjson': {
            schema: {
              oneOf: ['IngestHeader', 'IngestRecord', 'IngestRejet', 'IngestTrailer'].map(ref),
            },
          },
        },
      },
      responses: {
        200: json('Passage appliqué.', 'IngestReport'),
        400: problem('Flux coupé ou entête illisible.'),
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
        409: problem('Une autre importation est en cours.'),
        422: problem('Passage refusé ; les données n’ont pas changé.'),
      },
    },
  },
  '/api/ingest/runs/last': {
    get: {
      operationId: 'dernierPassage',
      summary: 'Dernier passage appliqué d’une source',
      security: [{ jeton: [] }],
      parameters: [{ name: 'source', in: 'query', required: true, schema: { type: 'string' } }],
      responses: {
        200: json('Dernier passage appliqué.', 'ImportRun'),
        401: problem('Jeton absent ou inconnu.'),
        404: problem('Aucun passage appliqué pour cette source.'),
      },
    },
  },
  '/api/ingest/medias/{nom}': {
    put: {
      operationId: 'deposerUnFichier',
      summary: 'Déposer une image, un document ou une vidéo dans la médiathèque',
      security: [{ jeton: [] }],
      parameters: [
        { name: 'nom', in: 'path', required: true, schema: { type: 'string' } },
        {
          name: 'alternative',
          in: 'query',
          required: false,
          description: 'Texte de remplacement, obligatoire pour une image.',
          schema: { type: 'string' },
        },
        { name: 'credit', in: 'query', required: false, schema: { type: 'string' } },
      ],
      requestBody: {
        required: true,
        content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        204: { description: 'Fichier déposé, ou déjà là.' },
        401: problem('Jeton absent ou inconnu.'),
        422: problem('Ce n’est pas un fichier accepté.'),
      },
    },
  },
};

export const demandePaths = {
  '/api/ingest/demandes/prendre': {
    post: {
      operationId: 'prendreUneDemande',
      summary: 'Prendre la plus ancienne demande d’importation en attente',
      security: [{ jeton: [] }],
      responses: {
        200: json('La demande, qui est maintenant en cours.', 'DemandeImport'),
        204: { description: 'Aucune demande n’attend.' },
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
      },
    },
  },
  '/api/ingest/demandes/{identifiant}': {
    put: {
      operationId: 'avancerUneDemande',
      summary: 'Dire où en est une demande prise, et apprendre si elle est annulée',
      security: [{ jeton: [] }],
      parameters: [{ name: 'identifiant', in: 'path', required: true, schema: { type: 'string' } }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('AvancementDemande') } },
      },
      responses: {
        200: json('La demande telle qu’elle est ; finie, elle ne change plus.', 'DemandeImport'),
        400: problem('Avancement illisible.'),
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
        404: problem('Cette demande n’existe pas.'),
      },
    },
  },
};

export const etatPath = {
  '/api/export/etat': {
    get: {
      operationId: 'lireEtat',
      summary: 'Savoir si quelque chose a changé depuis la dernière lecture, sans rien relire',
      security: [{ jeton: [] }],
      responses: {
        200: json('Empreinte de tout ce qui est publié.', 'EtatPublie'),
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
      },
    },
  },
};

export const constructionPaths = {
  '/api/constructions/prendre': {
    post: {
      operationId: 'prendreUneConstruction',
      summary: 'Dire ce qui est en ligne, et apprendre ce qui est à construire',
      security: [{ jeton: [] }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('SiteEnLigne') } },
      },
      responses: {
        200: json('Ce qui est à construire, maintenant pris.', 'Construction'),
        204: { description: 'Rien à construire.' },
        400: problem('Demande illisible.'),
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
      },
    },
  },
  '/api/constructions/{identifiant}': {
    put: {
      operationId: 'avancerUneConstruction',
      summary: 'Dire où en est une construction, et comment elle a fini',
      security: [{ jeton: [] }],
      parameters: [{ name: 'identifiant', in: 'path', required: true, schema: { type: 'string' } }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('AvancementConstruction') } },
      },
      responses: {
        204: { description: 'Entendu.' },
        400: problem('Avancement illisible.'),
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
        404: problem('Cette construction n’est pas, ou plus, en cours.'),
      },
    },
  },
};

export const signalementPaths = {
  '/api/signalements': {
    post: {
      operationId: 'signalerUneErreur',
      summary: 'Déposer une erreur qu’un visiteur signale',
      security: [{ jeton: [] }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref('SignalementRecu') } },
      },
      responses: {
        204: { description: 'Signalement reçu.' },
        400: problem('Signalement illisible.'),
        401: problem('Jeton absent ou inconnu.'),
        403: problem('Jeton sans ce droit.'),
        429: problem('Trop de signalements en une heure.'),
      },
    },
  },
};
