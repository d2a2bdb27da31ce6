/** What people put around what they look for: taken off the front of a question, as often as it stands there. */

/** In plain letters, apostrophes as spaces. */
export const FORMULES = [
  /^(bonjour|bonsoir|salut|alors|moi|mon fils|ma fille|mon enfant|svp|s il vous plait) /,
  /^(j aimerais|j adore|j aime|je voudrais|je souhaiterais|je souhaite|je veux|je cherche|je recherche|je reve|je desire|je suis|je vais|je peux|j ai envie|il veut|elle veut|il aime|elle aime|veut|on veut|nous cherchons|envie|cherche|recherche|souhaite|aimerais|voudrais|veux|reve)( bien| beaucoup| aussi| trop| a| d| de| tout)* /,
  /^(comment|pour|quoi|qui|que|quel|quels|quelle|quelles|est ce qu|est ce que|ou|c est quoi|y a t il) (on |faut |faire |il |sont |est |les |la |le |l |je |peut |puis |peux )*/,
  /^(devenir|deviens|deviendra|etre|exercer|faire|bosser|travailler|travaille|travaillant|oeuvrer|pratiquer|apprendre|me reconvertir|reconversion|trouver|avoir|gagner ma vie)( a| comme| en tant que| dans| chez| avec| pour| en| au| aux| sur| de| du| des| d| un| une| le| la| les| l)* /,
  /^(un |une |le |la |les |l |des |du |de |d )?(petit |nouveau |bon )?(metiers?|metiers|boulots?|jobs?|taff?|travail|travaux|emplois?|postes?|professions?|carrieres?|offres?|fiches? metiers?|debouches)( qui| ou l on| ou on)?( de la| de l| du| des| de| d| dans la| dans le| dans les| dans l| dans| avec les| avec| autour| lies? (a|au|aux)| en rapport avec| en lien avec| comme| en| pour| sur| aupres| chez)*( a| au| aux| la| le| les| l| un| une| des| du)* /,
  /^(m occuper|s occuper|se occuper|m occupe|occuper|prendre soin)( de la| de l| de| d| des| du)* (?=\S)/,
  /^(me|m|se|s|un|une|le|la|les|l|des|du|de|d|en|au|aux|dans|avec|chez|comme|pour|a|ca|ce|c est|qui|domaine|secteur|milieu|monde) /,
];

/** Words that say nothing of a job wherever they stand. */
export const MOTS_CREUX = new Set(
  'je tu il elle on nous vous ils veux veut voudrais voudrait aimerais aimerait souhaite souhaiterais aime adore devenir deviens metier metiers boulot boulots job jobs taf taff bosser travailler travaille comment quel quelle quels quelles suis faire fait fais etre chose choses truc trucs beaucoup bien svp merci besoin faut possible mieux genre type bon bonne gens personne quelque ans an rapport autour lien lie lies peu pouvoir peux peut monde envie aimer pas'.split(
    ' ',
  ),
);
