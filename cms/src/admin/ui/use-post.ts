import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

export type Failure = { code?: string };
type ApiFailure = { response?: { data?: { error?: { details?: Failure } } } };

/** Asks for something, and says how it went; answers the failure's details, if it failed. */
export function usePost() {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [busy, setBusy] = useState(false);

  async function ask(path: string, body: unknown, done: string): Promise<Failure | undefined> {
    setBusy(true);
    try {
      await post(path, body);
      toggleNotification({ type: 'success', message: done });
      return undefined;
    } catch (error) {
      const message = formatAPIError(error as Parameters<typeof formatAPIError>[0]);
      toggleNotification({ type: 'danger', message });
      return (error as ApiFailure).response?.data?.error?.details ?? {};
    } finally {
      setBusy(false);
    }
  }
  return { ask, busy };
}
