import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Button, Page } from '../design/index.ts';
import { t } from '../words/index.ts';
import { invitationIn, thisApp } from './address.ts';
import type { CameraProps } from './camera/index.ts';
import { whyKeys } from './refusals.ts';
import { SecretText } from './secret-text/index.ts';

interface AskForItProps {
  readonly onFound: (invitation: string) => void;
}

/** By the camera, or by pasting: neither way is the lesser one. */
export function AskForIt({ onFound }: AskForItProps) {
  const typed = useSignal('');
  const problem = useSignal<string | undefined>(undefined);
  const take = () => {
    const read = invitationIn(typed.value, thisApp());
    if (read.ok) onFound(read.value);
    else problem.value = t(read.refusal === 'other-relay' ? whyKeys[read.refusal] : 'link.pasteProblem');
  };
  return (
    <Page
      question={t('link.join')}
      lead={t('link.joinLead')}
      onSubmit={take}
      action={
        <Button look={typed.value ? 'primary' : 'quiet'} submits wide>
          {t('link.go')}
        </Button>
      }
    >
      <CameraDoor onFound={onFound} />
      <SecretText
        label={t('link.paste')}
        hint={t('link.pasteHint')}
        value={typed.value}
        onInput={(value) => (typed.value = value)}
        problem={problem.value}
      />
    </Page>
  );
}

/** The camera and what reads codes are fetched when somebody asks for them, and not before. */
function CameraDoor({ onFound }: AskForItProps) {
  const opened = useSignal<ComponentType<CameraProps> | undefined>(undefined);
  const lost = useSignal(false);
  const open = async () => {
    lost.value = false;
    try {
      const { Camera } = await import('./camera/index.ts');
      opened.value = Camera;
    } catch {
      lost.value = true;
    }
  };
  const Opened = opened.value;
  if (Opened) return <Opened onFound={onFound} onClose={() => (opened.value = undefined)} />;
  return (
    <div class="stack">
      <Button icon="eye" look="primary" wide onPress={() => void open()}>
        {t('link.camera')}
      </Button>
      <p role="status">{lost.value && t('shell.screenMissing')}</p>
    </div>
  );
}
