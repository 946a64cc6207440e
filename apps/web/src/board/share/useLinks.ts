import type { Role } from '@wayline/document';
import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from '../../api/apiError.ts';
import type { NewShareLink, ShareLink } from '../../api/shareLink.ts';
import { useApp } from '../../app/AppContext.ts';
import { reachableUrl } from './reachableUrl.ts';

/** The links of a board, and the one that was just made. */
export interface Links {
  readonly links: readonly ShareLink[];
  readonly made: NewShareLink | null;
  readonly isMaking: boolean;
  readonly error: ApiError | null;
  create(role: Role): Promise<void>;
  revoke(linkId: string): Promise<void>;
}

export function useLinks(boardId: string): Links {
  const { api } = useApp();
  const [links, setLinks] = useState<readonly ShareLink[]>([]);
  const [made, setMade] = useState<NewShareLink | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  const reload = useCallback(async () => {
    const result = await api.links(boardId);
    if (result.ok) setLinks(result.value);
    else setError(result.error);
  }, [api, boardId]);

  useEffect(() => void reload(), [reload]);

  return {
    links,
    made,
    isMaking,
    error,
    async create(role) {
      if (isMaking) return;
      setMaking(true);
      setError(null);
      const result = await api.createLink(boardId, role);
      setMaking(false);
      if (result.ok) {
        const { id, url } = result.value;
        setMade({ id, url: reachableUrl(url, window.location.origin) });
      } else setError(result.error);
      await reload();
    },
    async revoke(linkId) {
      const result = await api.revokeLink(boardId, linkId);
      if (!result.ok) setError(result.error);
      if (made?.id === linkId) setMade(null);
      await reload();
    },
  };
}
