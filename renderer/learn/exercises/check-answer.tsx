import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';

type CheckAnswerProps = { readonly canCheck: boolean; readonly onCheck: () => void };

/** Puts the answer on the table, once something was chosen. */
export function CheckAnswer({ canCheck, onCheck }: CheckAnswerProps) {
  return (
    <Actions>
      <Button
        purpose="primary"
        disabled={!canCheck}
        onClick={() => {
          if (canCheck) onCheck();
        }}
      >
        Kijk na
      </Button>
    </Actions>
  );
}
