import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

/** While something runs, and while nothing does, ms. */
const LIVE = 2_000;
const IDLE = 30_000;

export type Answer<T> = { data: T | undefined; failed: boolean; reload: () => void };

/** What a route answers, asked again in time; what is shown stays while the next answer comes. */
export function useAnswer<T>(path: string, isLive: (data: T) => boolean): Answer<T> {
  const { get } = useFetchClient();
  const [data, setData] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const reload = useCallback(() => setAsked((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `get` and `isLive` do the same at each render; `asked` is what asks again.
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    async function ask() {
      let live = false;
      try {
        const answer = (await get<T>(path)).data;
        if (gone) return;
        live = isLive(answer);
        setData(answer);
        setFailed(false);
      } catch {
        if (gone) return;
        setFailed(true);
      }
      timer = setTimeout(ask, live ? LIVE : IDLE);
    }
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [path, asked]);

  return { data, failed, reload };
}
