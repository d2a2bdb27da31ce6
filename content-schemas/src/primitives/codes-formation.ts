import { z } from 'zod';

/** Certification of the RNCP or of the répertoire spécifique, prefix kept: `RNCP34762`, `RS5719`. Source: France Compétences. */
export const CodeCertification = z.string().regex(/^(RNCP|RS)\d{1,6}$/);

/** Bloc de compétences: the certification's code and a rank, `RNCP34762BC01`. Source: France Compétences. */
export const CodeBloc = z.string().regex(/^(RNCP|RS)\d{1,6}BC\d{1,3}$/);

/** Formacode: five digits. Source: Centre Inffo. */
export const CodeFormacode = z.string().regex(/^\d{5}$/);

/** NSF: category (`3`), domain (`31`), group (`315`) or its specialised form (`315p`). Source: Insee. */
export const CodeNsf = z.string().regex(/^\d{1,3}[a-z]?$/);

/** Level of the European qualifications framework, 1 to 8. */
export const NiveauEuropeen = z.int().min(1).max(8);
