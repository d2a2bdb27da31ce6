/** What the invented offers are made of: real codes and places, sentences of our own. */

export type Trade = { titre: string; rome: string; formacode: string; nsf: string; rncp: string };

export const TRADES: readonly Trade[] = [
  { titre: 'CAP Boulanger', rome: 'D1102', formacode: '21538', nsf: '221', rncp: '37537' },
  { titre: 'CAP Pâtissier', rome: 'D1104', formacode: '21528', nsf: '221', rncp: '38765' },
  { titre: 'CAP Cuisine', rome: 'G1602', formacode: '42752', nsf: '221', rncp: '38430' },
  {
    titre: 'Titre professionnel Plaquiste',
    rome: 'F1604',
    formacode: '22403',
    nsf: '233',
    rncp: '37446',
  },
  {
    titre: 'Titre professionnel Maçon',
    rome: 'F1703',
    formacode: '22334',
    nsf: '232',
    rncp: '37449',
  },
  { titre: 'CAP Électricien', rome: 'F1602', formacode: '24066', nsf: '255', rncp: '38401' },
  {
    titre: 'Diplôme d’État d’aide-soignant',
    rome: 'J1501',
    formacode: '43436',
    nsf: '331',
    rncp: '40692',
  },
  {
    titre: 'Titre professionnel Conducteur de transport en commun',
    rome: 'N4103',
    formacode: '31812',
    nsf: '311',
    rncp: '37878',
  },
  {
    titre: 'BTS Comptabilité et gestion',
    rome: 'M1203',
    formacode: '32663',
    nsf: '314',
    rncp: '38329',
  },
  {
    titre: 'BTS Services informatiques aux organisations',
    rome: 'M1801',
    formacode: '31054',
    nsf: '326',
    rncp: '40792',
  },
  {
    titre: 'Titre professionnel Développeur web et web mobile',
    rome: 'M1805',
    formacode: '31088',
    nsf: '326',
    rncp: '37674',
  },
  {
    titre: 'Titre professionnel Soudeur assembleur industriel',
    rome: 'H2913',
    formacode: '23036',
    nsf: '254',
    rncp: '37393',
  },
  {
    titre: 'CAP Accompagnant éducatif petite enfance',
    rome: 'K1303',
    formacode: '44041',
    nsf: '332',
    rncp: '38565',
  },
  {
    titre: 'Titre professionnel Employé commercial',
    rome: 'D1507',
    formacode: '34566',
    nsf: '312',
    rncp: '37099',
  },
  {
    titre: 'Brevet professionnel Coiffure',
    rome: 'D1202',
    formacode: '42050',
    nsf: '336',
    rncp: '40699',
  },
  {
    titre: 'CAP agricole Métiers de l’agriculture',
    rome: 'A1416',
    formacode: '21054',
    nsf: '210',
    rncp: '36937',
  },
];

export type Town = { ville: string; codePostal: string; insee: string; lat: string; lon: string };

export const TOWNS: readonly Town[] = [
  { ville: 'Angoulême', codePostal: '16000', insee: '16015', lat: '45.6484', lon: '0.1562' },
  { ville: 'La Rochelle', codePostal: '17000', insee: '17300', lat: '46.1603', lon: '-1.1511' },
  {
    ville: 'Brive-la-Gaillarde',
    codePostal: '19100',
    insee: '19031',
    lat: '45.1590',
    lon: '1.5332',
  },
  { ville: 'Guéret', codePostal: '23000', insee: '23096', lat: '46.1703', lon: '1.8716' },
  { ville: 'Périgueux', codePostal: '24000', insee: '24322', lat: '45.1840', lon: '0.7211' },
  { ville: 'Bordeaux', codePostal: '33000', insee: '33063', lat: '44.8378', lon: '-0.5792' },
  { ville: 'Mont-de-Marsan', codePostal: '40000', insee: '40192', lat: '43.8903', lon: '-0.5009' },
  { ville: 'Agen', codePostal: '47000', insee: '47001', lat: '44.2033', lon: '0.6163' },
  { ville: 'Pau', codePostal: '64000', insee: '64445', lat: '43.2951', lon: '-0.3708' },
  { ville: 'Niort', codePostal: '79000', insee: '79191', lat: '46.3237', lon: '-0.4648' },
  { ville: 'Poitiers', codePostal: '86000', insee: '86194', lat: '46.5802', lon: '0.3404' },
  { ville: 'Limoges', codePostal: '87000', insee: '87085', lat: '45.8336', lon: '1.2611' },
];

export const STREETS: readonly string[] = [
  'rue des Meules',
  'avenue de la Gare',
  'boulevard des Tilleuls',
  'rue du Lavoir',
  'place du Marché',
  'chemin des Vignes',
  'rue de l’Atelier',
  'impasse du Four',
];

export const SENTENCES: readonly string[] = [
  'Organiser son poste de travail et préparer le matériel nécessaire à chaque étape.',
  'Lire un plan, une fiche technique ou une consigne, et en tirer la marche à suivre.',
  'Appliquer les règles d’hygiène et de sécurité, et adopter les bons gestes et postures.',
  'Contrôler la qualité de son travail, repérer un défaut et proposer une correction.',
  'Rendre compte de son activité à l’oral et à l’écrit, avec le vocabulaire du métier.',
  'Accueillir un client, comprendre sa demande et lui présenter une solution adaptée.',
  'Choisir les matières et les produits, estimer les quantités et suivre les stocks.',
  'Utiliser les outils numériques courants et les logiciels propres à la profession.',
  'Travailler en équipe, répartir les tâches et respecter les délais convenus.',
  'Réduire les déchets, trier, et choisir des procédés économes en eau et en énergie.',
  'Calculer un prix de revient, établir un devis simple et suivre une facture.',
  'Entretenir les machines, signaler une anomalie et assurer la maintenance de premier niveau.',
  'Mettre en pratique les acquis pendant deux périodes de stage en entreprise.',
  'Préparer les épreuves, rédiger son dossier et s’entraîner à la soutenance.',
];

export const RHYTHMS: readonly string[] = [
  'Temps plein, en journée',
  'Temps partiel, en journée',
  'Cours du soir',
  'Alternance : une semaine en centre, deux semaines en entreprise',
];
