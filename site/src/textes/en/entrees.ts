import type { entrees as fr } from '../fr/entrees.ts';

export const entrees: typeof fr = {
  jeMOriente: {
    titre: 'Finding my way',
    texte: 'At school or later: find ideas, compare them, talk them over.',
    chapeau:
      'Nobody chooses a job once and for all. You look, you try, you change your mind. Here is where to start, without an account and for free.',
    actions: {
      domaines: {
        titre: 'Explore fields of work',
        texte: 'Start from a broad field, then narrow down to a job.',
      },
      metiers: {
        titre: 'Look up a job from A to Z',
        texte: 'All job titles, masculine and feminine.',
      },
      competences: {
        titre: 'Start from what I can do',
        texte: 'See which jobs use a skill or a strength.',
      },
      comparer: {
        titre: 'Compare two or three jobs',
        texte: 'Ways in, hours, skills, hiring: side by side.',
      },
    },
    suite: {
      titre: 'Keep what you like',
      texte:
        'Gather jobs in your book, add notes, print them for a meeting. Everything stays on your device.',
    },
  },
  jeMeForme: {
    titre: 'Training',
    texte: 'Find a qualification, a course nearby, a date, funding.',
    chapeau:
      'Choose a course from the job you aim at, the level you start from and the place. The price shown is rarely what you pay: ask about funding.',
    actions: {
      formations: {
        titre: 'Look for a course',
        texte: 'Dates, places, duration, cost and entry conditions.',
      },
      certifications: {
        titre: 'Understand qualifications',
        texte: 'What they certify, their level, their units and the ways to obtain them.',
      },
      organismes: {
        titre: 'See who trains',
        texte: 'Training providers, how to reach them and all they offer.',
      },
      etablissements: {
        titre: 'Find a school or college',
        texte: 'Places of initial education and their programmes.',
      },
    },
    suite: {
      titre: 'Check that the course leads to the job',
      texte: 'Each job page lists the qualifications that lead to it and courses nearby.',
    },
  },
  jeChercheUnEmploi: {
    titre: 'Looking for work',
    texte: 'See who hires around you, widen your search, get help.',
    chapeau:
      'Looking for work also means widening the search: a neighbouring job, another area, a short course. Portulan publishes no vacancies; it helps you choose where to look.',
    actions: {
      territoires: {
        titre: 'See who hires near me',
        texte: 'Hiring plans by département and by labour area.',
      },
      metiers: {
        titre: 'Find jobs close to mine',
        texte: 'Each page shows the jobs that can be reached without starting again.',
      },
      competences: {
        titre: 'Name my skills',
        texte: 'Precise words for a CV, a letter or an interview.',
      },
      formations: {
        titre: 'Fill a gap with a course',
        texte: 'Short or long, with its next dates.',
      },
    },
    suite: {
      titre: 'Make an appointment',
      texte:
        'Mission locale under 26, Cap emploi for people with disabilities, France Travail for all: support is free.',
    },
  },
  jAccompagne: {
    titre: 'Guiding others',
    texte: 'Advisers, teachers, parents, volunteers: tools and data to use again.',
    chapeau:
      'Sourced, dated and printable information to prepare a meeting, run a workshop or answer a precise question.',
    actions: {
      comparer: {
        titre: 'Put jobs side by side',
        texte: 'A simple table to go through together in a meeting.',
      },
      structures: {
        titre: 'Refer to the right people',
        texte: 'Places of advice, whom they receive and how to reach them.',
      },
      glossaire: {
        titre: 'Explain words',
        texte: 'Acronyms of training and employment, in short sentences.',
      },
      sources: {
        titre: 'Check and reuse the data',
        texte: 'Origin, date and licence of each piece of information.',
      },
    },
    suite: {
      titre: 'Print a sheet for the meeting',
      texte: 'Each job page prints cleanly; the job book gathers several jobs and your notes.',
    },
  },
  jeRecrute: {
    titre: 'Hiring',
    texte: 'Describe a position, find the courses that lead to it, take in trainees.',
    chapeau:
      'Naming a job and its skills well brings the right applications. Knowing the courses nearby helps to take in a trainee, an apprentice or a person who changes jobs.',
    actions: {
      metiers: {
        titre: 'Describe a position',
        texte: 'Activities, skills and working conditions to use in a job offer.',
      },
      certifications: {
        titre: 'Understand a qualification on a CV',
        texte: 'What the person can do, unit by unit.',
      },
      organismes: {
        titre: 'Meet those who train',
        texte: 'Providers nearby, for a placement or an apprenticeship.',
      },
      territoires: {
        titre: 'Know my labour area',
        texte: 'Planned hiring, difficulties, seasonal jobs.',
      },
    },
    suite: {
      titre: 'Find support',
      texte: 'Employment networks select candidates and help to adapt a position, for free.',
    },
  },
};
