const ACTIVE = /<\s*(script|foreignObject|iframe|embed|object)\b|\son\w+\s*=|javascript:|<!ENTITY/i;
const OUTSIDE = /(?:href|src)\s*=\s*["']\s*(?:https?:)?\/\//i;

/** An SVG opened on its own can run scripts with the rights of the administration: none is let in. */
export const isActiveSvg = (svg: string): boolean => ACTIVE.test(svg) || OUTSIDE.test(svg);
