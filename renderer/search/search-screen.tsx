import { ScreenHeading } from '../shared/screen-heading.tsx';

export function SearchScreen() {
  return <ScreenHeading lead="Volgt.">Zoeken</ScreenHeading>;
}
