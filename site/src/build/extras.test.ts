import { expect, test } from 'vitest';
import { extraFiles } from './extras.ts';

const sitemapOf = (...urls: string[]) =>
  extraFiles(
    urls.map((url) => ({ url, indexable: true })),
    'https://portulan.example',
  ).get('sitemap-1.xml') ?? '';

test('two twins name each other in the sitemap', () => {
  const both =
    '<xhtml:link rel="alternate" hreflang="fr" href="https://portulan.example/guides/"/>' +
    '<xhtml:link rel="alternate" hreflang="en" href="https://portulan.example/en/guides/"/>';
  const sitemap = sitemapOf('/guides/', '/en/guides/');
  expect(sitemap).toContain(`<loc>https://portulan.example/guides/</loc>${both}</url>`);
  expect(sitemap).toContain(`<loc>https://portulan.example/en/guides/</loc>${both}</url>`);
});

test('a page says when its records last changed, when they tell it', () => {
  const sitemap = extraFiles(
    [
      { url: '/guides/a/', indexable: true, modifie: '2026-03-01' },
      { url: '/metiers/b/', indexable: true },
    ],
    'https://portulan.example',
  ).get('sitemap-1.xml');
  expect(sitemap).toContain('/guides/a/</loc><lastmod>2026-03-01</lastmod></url>');
  expect(sitemap?.match(/<lastmod>/g)).toHaveLength(1);
});

test('a page in French only names no other', () => {
  expect(sitemapOf('/competences/cuire/')).not.toContain('xhtml:link');
});
