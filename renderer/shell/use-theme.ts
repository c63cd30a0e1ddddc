import { useEffect } from 'react';

import { defaultSettings } from '../../main/contract/settings.ts';
import { useSettings } from '../shared/settings-queries.ts';

/** Puts theme and text size of the settings on the page, where the tokens look for them. */
export function useTheme(): void {
  const { theme, textSize } = useSettings().data ?? defaultSettings;

  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['textSize'] = String(textSize);
  }, [theme, textSize]);
}
