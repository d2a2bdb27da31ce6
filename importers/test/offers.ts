/** A small file of training offers in LHEO 2.3, valid as it is, whose parts a test may replace. */

const COORDONNEES = `<coordonnees>
      <adresse><ligne>12 rue des Meules</ligne><codepostal>87000</codepostal><ville>Limoges</ville><code-INSEE-commune>87085</code-INSEE-commune><geolocalisation><latitude>45.83</latitude><longitude>1.26</longitude></geolocalisation></adresse>
      <telfixe><numtel>05.55.00.00.00</numtel></telfixe><courriel>accueil@exemple.invalid</courriel><web><urlweb>www.exemple.invalid</urlweb></web>
    </coordonnees>`;

const ADRESSE =
  '<adresse><ligne>12 rue des Meules</ligne><codepostal>87000</codepostal><ville>Limoges</ville></adresse>';

export const session = ({ numero = 'S1', debut = '20260907', fin = '20270611', after = '' } = {}) =>
  `<session numero="${numero}">
    <periode><debut>${debut}</debut><fin>${fin}</fin></periode>
    <adresse-inscription>${ADRESSE}</adresse-inscription>${after}
  </session>`;

export const action = ({ numero = 'A1', entrees = '0', sessions = [session()] } = {}) =>
  `<action numero="${numero}">
    <rythme-formation>Temps plein</rythme-formation><code-public-vise>80056</code-public-vise>
    <niveau-entree-obligatoire>0</niveau-entree-obligatoire><modalites-alternance>-</modalites-alternance>
    <modalites-enseignement>0</modalites-enseignement><conditions-specifiques>Avoir 18 ans</conditions-specifiques>
    <prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
    <lieu-de-formation><coordonnees><nom>Centre du fournil</nom>${ADRESSE}</coordonnees></lieu-de-formation>
    <modalites-entrees-sorties>${entrees}</modalites-entrees-sorties>
    ${sessions.join('\n')}
  </action>`;

export const organisme = ({ siret = '12345678200010', numeroActivite = '75870000087' } = {}) =>
  `<organisme-formation-responsable>
    <numero-activite>${numeroActivite}</numero-activite><SIRET-organisme-formation><SIRET>${siret}</SIRET></SIRET-organisme-formation>
    <nom-organisme>Centre du fournil (exemple)</nom-organisme><raison-sociale>Association du fournil</raison-sociale>
    <coordonnees-organisme>${COORDONNEES}</coordonnees-organisme>
    <contact-organisme><coordonnees><civilite>Madame</civilite><nom>DUPONT</nom><prenom>Camille</prenom><telfixe><numtel>0600000000</numtel></telfixe><courriel>camille.dupont@exemple.invalid</courriel></coordonnees></contact-organisme>
  </organisme-formation-responsable>`;

export const formation = ({
  numero = 'F1',
  intitule = 'CAP Boulanger',
  objectif = 'Obtenir le CAP Boulanger.',
  actions = [action()],
  responsable = organisme(),
} = {}) =>
  `<formation${numero ? ` numero="${numero}"` : ''}>
    <domaine-formation><code-FORMACODE>21538</code-FORMACODE><code-NSF>221</code-NSF><code-ROME>D1102</code-ROME></domaine-formation>
    <intitule-formation>${intitule}</intitule-formation><objectif-formation>${objectif}</objectif-formation>
    <resultats-attendus>-</resultats-attendus><contenu-formation>Pétrir, façonner, cuire.</contenu-formation>
    <certifiante>1</certifiante><contact-formation><coordonnees><nom>Accueil</nom></coordonnees></contact-formation>
    <parcours-de-formation>1</parcours-de-formation><code-niveau-entree>0</code-niveau-entree>
    <objectif-general-formation>6</objectif-general-formation>
    <certification><code-RNCP>37537</code-RNCP></certification><code-niveau-sortie>13</code-niveau-sortie>
    ${actions.join('\n')}
    ${responsable}
  </formation>`;

export const lheoFile = (
  formations: string[] = [formation()],
  { namespace = 'http://lheo.gouv.fr/2.3', attributes = '', encoding = 'utf-8' } = {},
) =>
  `<?xml version="1.0" encoding="${encoding}"?>
<lheo${namespace ? ` xmlns="${namespace}"` : ''}${attributes}><offres>
${formations.join('\n')}
</offres></lheo>
`;
