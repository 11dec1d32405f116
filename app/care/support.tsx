import { useSignal } from '@preact/signals';
import type { SupportScreen, SupportWay } from '@unhurried/content/red-flags';
import { Button, LinkButton, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { back, canGoBack, go } from '../shell/index.ts';
import { t } from '../words/index.ts';
import { CallEmergency, Lines, usePlace } from './call.tsx';
import { SafeSwitch } from './safe-switch.tsx';
import { supportWords } from './sign-words.ts';

interface SupportProps {
  readonly session: Session;
  readonly zone: string;
  readonly screen: SupportScreen | undefined;
}

export function Support({ session, zone, screen }: SupportProps) {
  if (screen) return <Listening session={session} zone={zone} screen={screen} />;
  return <Page question={t('care.gone')} action={<LinkButton href="#/care/signs">{t('care.toSigns')}</LinkButton>} />;
}

interface ListeningProps {
  readonly session: Session;
  readonly zone: string;
  readonly screen: SupportScreen;
}

/** A page that listens: three ways on, nothing added up, nothing kept, nobody told. [AC8] */
function Listening({ session, zone, screen }: ListeningProps) {
  const way = useSignal<SupportWay | undefined>(undefined);
  const { place, choose } = usePlace(zone);
  const take = (next: SupportWay) => {
    if (next !== 'later') way.value = next;
    else if (canGoBack.value) back();
    else go('/care', 'fresh');
  };
  const paragraphs = Array.from({ length: screen.paragraphs }, (_, at) => supportWords(screen.id, `text-${at + 1}`));
  return (
    <Page key={way.value ?? 'all'} question={supportWords(screen.id, 'title')} lead={supportWords(screen.id, 'do')}>
      {way.value === undefined && paragraphs.map((text) => <p key={text}>{text}</p>)}
      {way.value === 'emergency' && <CallEmergency place={place} onPlace={choose} />}
      {way.value === 'talk' && <Lines place={place ?? 'anywhere'} kind={screen.lines} />}
      <div class="stack">
        {screen.choices
          .filter((choice) => choice !== way.value)
          .map((choice) => (
            <Button key={choice} wide onPress={() => take(choice)}>
              {supportWords(screen.id, `choice.${choice}`)}
            </Button>
          ))}
      </div>
      {screen.lines === 'safety' && way.value === undefined && <SafeSwitch session={session} />}
      <p class="quiet-text">{supportWords(screen.id, 'private')}</p>
    </Page>
  );
}
