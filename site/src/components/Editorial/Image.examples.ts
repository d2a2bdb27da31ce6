import type { ComponentProps } from 'astro/types';
import { carte } from '../fixtures.ts';
import type Image from './Image.astro';

export const criteres = ['1.1.1', '1.4.10'] as const;

const image = carte().image as NonNullable<ReturnType<typeof carte>['image']>;
const shown = { image, widths: [400, 800], ratio: 16 / 9, sizes: '24rem' };

export const examples: Record<string, ComponentProps<typeof Image>> = {
  informative: shown,
  decorative: { ...shown, beside: true },
};
