/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page shows. */
    page?: import('./page-models/types.ts').Page;
  }
}
