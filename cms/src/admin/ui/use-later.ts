import { useEffect, useState } from 'react';

/** Someone who types is asked about once they pause, ms. */
const PAUSE = 300;

/** The value as it was a moment ago, so that each letter is not a question. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
