/**
 * The accents that official files leave out, by lists closed on purpose: a word that is not here
 * stays as it came. The Imprimerie nationale asks for them on capitals too.
 */

/** How the words go on that begin with « É »; English names (« Energy ») and « Et », « Effectuer » do not. */
const SUITES = [
  'b(?:arb|av|éni|eni|ou)',
  'c(?:aill|hafau|hang|hantill|hel|lair|lus|ol|onom|out|ri[tv]|ri\\b|rire)',
  'd(?:it|ouard|uc)',
  'g(?:al|lise|out)',
  'l(?:abor|ag|ect(?!ric\\b)|ev|ève|ément|ement|igib|imin|ingu)',
  'm(?:aill|ett|et\\b|iss|ile\\b|ilie\\b)',
  'nerg(?!y)',
  'p(?:aul|luch|reuv)',
  'qui[dpv]',
  't(?:abl|age\\b|al|am|anch|ape|ats?\\b|ay|ienne|iquet|ir|oile|rang|ud[ei])',
  'thi',
  'v(?:acu|alu|enement|entuel|it|olu)',
];
const CAPITALES = new RegExp(`(?<![\\p{L}\\d&])E(?=${SUITES.join('|')})`, 'gu');
const ETRE = /(?<![\p{L}\d])Etre(?!\p{L})/gu;

export const accentsDesCapitales = (text: string): string =>
  text.includes('E') ? text.replace(CAPITALES, 'É').replace(ETRE, 'Être') : text;

/** French has no « oeu » that is not « œu ». */
export const ligatures = (text: string): string =>
  text.replaceAll('oeu', 'œu').replaceAll('Oeu', 'Œu');

/** The table of NAF divisions comes in capitals without accents: its words, as Insee writes them. */
const MOTS_NAF = new Map(
  `a à|activites activités|aeriens aériens|amenagement aménagement|batiments bâtiments
  cinematographiques cinématographiques|conditionne conditionné|controle contrôle
  creatives créatives|dechets déchets|defense défense|depollution dépollution|detail détail
  developpement développement|edition édition|electricite électricité|electriques électriques
  electroniques électroniques|elimination élimination|enquetes enquêtes|equipements équipements
  etudes études|forestiere forestière|genie génie|hebergement hébergement
  immobilieres immobilières|indifferenciees indifférenciées|ingenierie ingénierie|liees liées
  liege liège|manufacturieres manufacturières|marche marché|materiels matériels|medico médico
  menages ménages|metalliques métalliques|metallurgie métallurgie|mineraux minéraux
  musees musées|peche pêche|publicite publicité|recreatives récréatives
  recuperation récupération|reparation réparation|sante santé|securite sécurité|sieges sièges
  specialisees spécialisées|specialises spécialisés|telecommunications télécommunications
  television télévision|usees usées|veterinaires vétérinaires|video vidéo`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

export const accentsDeLaNaf = (libelle: string): string =>
  libelle.replace(/\p{L}+/gu, (word) => {
    const accented = MOTS_NAF.get(word.toLowerCase());
    if (!accented) return word;
    const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
    return isCapital ? accented.charAt(0).toLocaleUpperCase('fr') + accented.slice(1) : accented;
  });
