import { sansObjet, type Theme } from '../critere.ts';

const AUCUN =
  'Aucun son, aucune vidéo, aucune animation n’est publié : le portail mène à ceux d’autres sites. Le bloc « vidéo » de la rédaction exige une transcription et prend des sous-titres.';

export const multimedia: Theme = {
  numero: 4,
  titre: 'Multimédia',
  criteres: [
    sansObjet('4.1', 'Un média temporel a une transcription ou une audiodescription', AUCUN),
    sansObjet('4.2', 'Cette transcription ou audiodescription est juste', AUCUN),
    sansObjet('4.3', 'Une vidéo a des sous-titres', AUCUN),
    sansObjet('4.4', 'Ces sous-titres sont justes', AUCUN),
    sansObjet('4.5', 'Une vidéo a une audiodescription', AUCUN),
    sansObjet('4.6', 'Cette audiodescription est juste', AUCUN),
    sansObjet('4.7', 'Un média temporel est annoncé clairement', AUCUN),
    sansObjet('4.8', 'Un média non temporel a une autre forme', AUCUN),
    sansObjet('4.9', 'Cette autre forme est juste', AUCUN),
    sansObjet('4.10', 'Un son qui part seul peut être arrêté', AUCUN),
    sansObjet('4.11', 'Un média temporel se commande au clavier et à la souris', AUCUN),
    sansObjet('4.12', 'Un média non temporel se commande au clavier et à la souris', AUCUN),
    sansObjet('4.13', 'Les médias marchent avec les aides techniques', AUCUN),
  ],
};
