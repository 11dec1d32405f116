import { useState } from 'preact/hooks';
import { strokes } from '../design/icon/index.ts';
import {
  Button,
  Card,
  Checks,
  Choice,
  DateField,
  Icon,
  LinkButton,
  Notice,
  Page,
  PassphraseField,
  RestCard,
  Scale,
  Sheet,
  Steps,
  Switch,
  TextField,
  TimeField,
  Why,
} from '../design/index.ts';

export function Forms() {
  const [energy, setEnergy] = useState<number | null>(6);
  const [pain, setPain] = useState<number | null>(null);
  const [help, setHelp] = useState<'tea' | 'quiet' | 'company' | null>('tea');
  const [limits, setLimits] = useState<readonly ('back' | 'noise' | 'light')[]>(['noise']);
  const [apart, setApart] = useState(true);
  const ends = { lowLabel: 'None', highLabel: 'A lot', blankLabel: 'Not answered', clearLabel: 'Leave this out' };
  return (
    <Page
      question="How is your body today?"
      lead="Answer what you like. You can leave out anything."
      onSubmit={() => {}}
      action={
        <Button look="primary" submits>
          Keep this
        </Button>
      }
      aside={<Button look="plain">Like yesterday</Button>}
    >
      <RestCard name="Rest today" detail="That is an answer too." onPress={() => {}} pressed={false} />
      <Scale
        label="Energy left"
        value={energy}
        onChange={setEnergy}
        lessLabel="Less energy"
        moreLabel="More energy"
        {...ends}
      />
      <Scale label="Pain" value={pain} onChange={setPain} lessLabel="Less pain" moreLabel="More pain" {...ends} />
      <Choice
        label="What would help me today?"
        options={[
          { value: 'tea', label: 'A cup of tea', icon: 'cup' },
          { value: 'quiet', label: 'A quiet room', detail: 'Lights low, door nearly closed', icon: 'moon' },
          { value: 'company', label: 'Someone near', icon: 'hand' },
        ]}
        value={help}
        onChange={setHelp}
        clearLabel="Leave this out"
      />
      <Checks
        look="chips"
        label="Off limits today"
        hint="Nobody else sees this."
        options={[
          { value: 'back', label: 'Lower back' },
          { value: 'noise', label: 'Noise' },
          { value: 'light', label: 'Bright light' },
        ]}
        values={limits}
        onChange={setLimits}
      />
      <Switch label="We are apart today" detail="Shows what works from two places" on={apart} onChange={setApart} />
    </Page>
  );
}

export function Parts() {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [secret, setSecret] = useState('a quiet lake');
  const [day, setDay] = useState('2026-11-22');
  const [time, setTime] = useState('');
  return (
    <Page question="Pieces" lead="One of each.">
      <Steps at={2} of={3} label="Step 2 of 3" />
      <TextField label="Your name here" hint="Any name you like." value={words} onInput={setWords} />
      <TextField label="A note" value={words} onInput={setWords} lines={3} />
      <PassphraseField
        label="Passphrase"
        value={secret}
        onInput={setSecret}
        purpose="current-password"
        showLabel="Show"
        hideLabel="Hide"
        problem="That was not it. Nothing is lost; try again when you like."
      />
      <DateField label="From" value={day} onInput={setDay} />
      <TimeField label="At" hint="In quarters of an hour." step={900} value={time} onInput={setTime} />
      <Notice icon="leaf">Thank you for telling me.</Notice>
      <Notice icon="care" tone="care">
        Your care team’s word comes before anything here.
      </Notice>
      <Card>
        <h2>A card</h2>
        <p>With a sentence in it.</p>
      </Card>
      <Card soft>
        <p>A soft card.</p>
      </Card>
      <Why summary="Why this?">
        <p>Because it was kind.</p>
      </Why>
      <Button onPress={() => setOpen(true)}>Open a sheet</Button>
      <Button look="plain" icon="pencil">
        Change it
      </Button>
      <Button look="primary" busy>
        Opening
      </Button>
      <LinkButton href="#/care" icon="care">
        To Care
      </LinkButton>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title="Share this?"
        closeLabel="Close"
        action={<Button look="primary">Share</Button>}
      >
        <p>Your partner will see the word gentle, and nothing else.</p>
      </Sheet>
      <p>
        {(Object.keys(strokes) as (keyof typeof strokes)[]).map((name) => (
          <span key={name} title={name}>
            <Icon name={name} />{' '}
          </span>
        ))}
      </p>
    </Page>
  );
}
