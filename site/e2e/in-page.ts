/** What is asked of a page from inside it. Each runs in the browser: it may use nothing of this file. */

/** Headings that skip a level, and main headings other than one. */
export function headingFaults(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => !heading.closest('[hidden], dialog:not([open])'),
  );
  const levels = shown.map((heading) => Number(heading.tagName[1]));
  const ones = levels.filter((level) => level === 1).length;
  const skips = shown.flatMap((heading, rank) =>
    (levels[rank] as number) > (levels[rank - 1] ?? 0) + 1
      ? [`${heading.tagName} "${heading.textContent?.trim()}" skips a level`]
      : [],
  );
  return ones === 1 ? skips : [`${ones} h1`, ...skips];
}

/** The header, the main part and the foot are there once, and each navigation has a name of its own. */
export function landmarkFaults(): string[] {
  const faults = ['body > header', 'main', 'body > footer'].flatMap((selector) => {
    const { length } = document.querySelectorAll(selector);
    return length === 1 ? [] : [`${length} of ${selector}`];
  });
  const names = [...document.querySelectorAll('nav')].map(
    (nav) =>
      nav.getAttribute('aria-label') ??
      document.getElementById(nav.getAttribute('aria-labelledby') ?? '')?.textContent ??
      '',
  );
  const twice = names.filter((name, rank) => !name || names.indexOf(name) < rank);
  return [...faults, ...twice.map((name) => `nav "${name}" is not told from another`)];
}

/** What a narrow page pushes out of its width, or cuts. */
export function lossFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`scrolls by ${scrollWidth - clientWidth} px`] : [];
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (element.closest('.hors-vue, svg, [hidden]') || element.clientWidth === 0) return false;
    if (element.matches('input, textarea, select')) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string) => /hidden|clip/.test(overflow);
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [
    ...wide,
    ...cut.map(({ tagName, className, scrollWidth: w, clientWidth: inside, parentElement }) => {
      const holder = `${parentElement?.tagName}.${parentElement?.className}`;
      return `cuts ${holder} > ${tagName}.${className} (${w - inside} px of its width)`;
    }),
  ];
}

/** Elements that look the same with the focus as without. */
export function focusFaults(): string[] {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const look = (element: Element) =>
    [null, '::before', '::after']
      .map((part) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(
          element,
          part,
        );
        return [outlineStyle, outlineWidth, outlineColor, boxShadow].join();
      })
      .join('|');
  // A list has many rows alike: one of each kind.
  const kinds = new Map<string, HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
      continue;
    const kind = [element, element.parentElement, element.parentElement?.parentElement]
      .map((one) => `${one?.tagName}.${one?.className}`)
      .join();
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  const faults: string[] = [];
  for (const [kind, element] of kinds) {
    (document.activeElement as HTMLElement | null)?.blur();
    const before = look(element);
    element.focus();
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    if (document.activeElement !== element) faults.push(`${kind} takes no focus`);
    else if (look(element) === before) faults.push(`${kind} shows no focus`);
    else if (!top || !(element.contains(top) || top.contains(element) || top.closest('label')))
      faults.push(`${kind} is under ${top?.tagName}.${top?.className}`);
  }
  return faults;
}

/** What still moves although the visitor asked for less motion. */
export function motionFaults(): string[] {
  const lasts = (durations: string) =>
    durations.split(',').some((one) => Number.parseFloat(one) > 0);
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } =
      getComputedStyle(element);
    return (
      (animationName !== 'none' && lasts(animationDuration)) ||
      lasts(transitionDuration) ||
      scrollBehavior === 'smooth'
    );
  });
  return moving.map(({ tagName, className }) => `${tagName}.${className} moves`);
}

/** Every text of the main part that is shown, ways through the page aside: as many in any width. */
export function wordsOfMain(): string[] {
  const main = document.querySelector('main') as HTMLElement;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const text = node.textContent?.trim();
    if (text && holder?.checkVisibility({ visibilityProperty: true }) && !holder.closest('nav'))
      words.push(text);
  }
  return words;
}

/** The text spacing of WCAG 1.4.12, by a sheet that the page's policy lets through. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Closed lists hide what must be looked at too, and what is far from the screen is not laid out. */
export function openAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [sheet];
  for (const details of document.querySelectorAll('details')) details.open = true;
}
