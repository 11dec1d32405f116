import { useSignal } from '@preact/signals';
import { Button } from './button.tsx';

interface TakeOutProps {
  /** The id of what is taken out. */
  readonly about: string;
  readonly words: { readonly out: string; readonly yes: string; readonly no: string };
  readonly onOut: () => void;
}

/** Asked once, since it does not come back. */
export function TakeOut({ about, words, onOut }: TakeOutProps) {
  const asks = useSignal(false);
  return (
    <div class="button-row">
      {asks.value ? (
        <>
          <Button describedBy={about} onPress={onOut}>
            {words.yes}
          </Button>
          <Button describedBy={about} onPress={() => (asks.value = false)}>
            {words.no}
          </Button>
        </>
      ) : (
        <Button look="plain" describedBy={about} onPress={() => (asks.value = true)}>
          {words.out}
        </Button>
      )}
    </div>
  );
}
