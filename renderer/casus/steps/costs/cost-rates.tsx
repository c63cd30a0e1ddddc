import type { Costs } from '../../../../main/domain/costs/cost-item.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Paragraph } from '../../../ui/paragraph.tsx';
import styles from './costs.module.css';
import { NumberInput } from './number-input.tsx';

type CostRatesProps = {
  readonly costs: Costs;
  readonly onChange: (part: Partial<Pick<Costs, 'discountPercent' | 'indexPercent'>>) => void;
};

/** How later years count, with the formula in sight. Both rates are 0 until somebody fills them in. */
export function CostRates({ costs, onChange }: CostRatesProps) {
  return (
    <Disclosure
      summary={`Later geld: ${String(costs.discountPercent)}% discontovoet, ${String(costs.indexPercent)}% prijsstijging`}
    >
      <div className={styles['fields']}>
        <NumberInput
          label="Discontovoet (% per jaar)"
          value={costs.discountPercent}
          least={0}
          most={20}
          onChange={(percent) => onChange({ discountPercent: percent ?? 0 })}
        />
        <NumberInput
          label="Prijsstijging (% per jaar)"
          value={costs.indexPercent}
          least={-5}
          most={20}
          onChange={(percent) => onChange({ indexPercent: percent ?? 0 })}
        />
      </div>
      <Paragraph muted>
        Een euro in jaar t telt als ((1 + prijsstijging) / (1 + discontovoet)) tot de macht t. Jaar
        0 is nu. Zo rekent een maatschappelijke kosten-batenanalyse. Vul de percentages van je eigen
        organisatie in; bij 0 telt elk jaar even zwaar.
      </Paragraph>
    </Disclosure>
  );
}
