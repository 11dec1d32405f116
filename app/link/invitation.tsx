import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button, Notice, Page } from '../design/index.ts';
import type { Session } from '../session/index.ts';
import { t } from '../words/index.ts';
import { linkFor, thisApp } from './address.ts';
import { drawingOf, type QrDrawing } from './qr-path.ts';

interface InvitationProps {
  readonly session: Session;
  readonly invitation: string;
  readonly onEnd: () => void;
}

/** The code and the link, one and the same. Neither is kept anywhere; both are gone with this page. [LS10] */
export function Invitation({ session, invitation, onEnd }: InvitationProps) {
  const link = linkFor(thisApp(), invitation);
  const locksWhenHidden = session.info.value.autoLock.on === 'hide';
  return (
    <Page
      question={t('link.code')}
      lead={t('link.codeLead')}
      aside={
        <Button look="plain" onPress={onEnd}>
          {t('link.end')}
        </Button>
      }
    >
      <Code link={link} />
      <TheLink link={link} />
      <p>{t('link.trust')}</p>
      <p class="quiet-text">{t(locksWhenHidden ? 'link.keepOpenHide' : 'link.keepOpen')}</p>
    </Page>
  );
}

/** What draws codes is fetched when there is one to draw. */
function Code({ link }: { readonly link: string }) {
  const drawing = useSignal<QrDrawing | undefined>(undefined);
  useEffect(() => {
    void import('qr').then(
      ({ encodeQR }) => {
        drawing.value = drawingOf(link, encodeQR);
      },
      () => undefined,
    );
  }, [link]);
  if (!drawing.value) return <p class="qr-coming quiet-text">{t('link.codeComing')}</p>;
  const { side, path } = drawing.value;
  return (
    <svg class="qr" role="img" aria-label={t('link.codePicture')} viewBox={`0 0 ${side} ${side}`}>
      <path d={path} />
    </svg>
  );
}

function TheLink({ link }: { readonly link: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const told = useSignal<'copied' | 'notCopied' | undefined>(undefined);
  const copy = () => {
    field.current?.focus();
    field.current?.select();
    told.value = copyMarked() ? 'copied' : 'notCopied';
  };
  return (
    <div class="field-group">
      <label class="field-label" for={id}>
        {t('link.link')}
      </label>
      <input
        id={id}
        ref={field}
        class="field the-link"
        dir="ltr"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="button-row">
        <Button onPress={copy}>{t('link.copy')}</Button>
        {canShare({ url: link }) && <Button onPress={() => void share({ url: link })}>{t('link.share')}</Button>}
      </div>
      <Notice>{told.value && t(`link.${told.value}`)}</Notice>
    </div>
  );
}

/**
 * The old way of copying what is marked. The new one (`navigator.clipboard`) stays refused by the headers, for every
 * script on the page: this one copies nothing but what the reader can see is marked, on their own press.
 */
const copyMarked = (): boolean => document.execCommand('copy');

const canShare = (what: ShareData): boolean => navigator.canShare?.(what) ?? false;

/** Refused or put away by the reader: nothing has happened, and the link still stands there. */
const share = (what: ShareData): Promise<void> => navigator.share(what).catch(() => undefined);
