import { ActivityRow, Button, Page, RestCard, Rows, Tides, Why } from '../design/index.ts';
import { pace, time } from './asked.ts';

export function Today({ asked }: { readonly asked: URLSearchParams }) {
  return (
    <Page
      question="What could closeness look like tonight?"
      picture={
        <Tides
          mine={pace(asked.get('mine') ?? 'gentle')}
          theirs={pace(asked.get('theirs') ?? 'gentle')}
          time={time(asked.get('time') ?? 'evening')}
          label="Today you are both gentle."
        />
      }
      action={asked.has('action') ? <Button look="primary">Check in</Button> : undefined}
    >
      <p class="quiet-text">A gentle evening for both of you.</p>
      <Rows>
        <ActivityRow
          href="#/activity/1"
          icon="waves"
          name="Lie side by side, not moving"
          detail="15 minutes · on your left, pillow at the hip"
        />
        <ActivityRow href="#/activity/2" icon="music" name="One song, hands resting" detail="4 minutes · lights low" />
        <ActivityRow
          href="#/activity/3"
          icon="book"
          name="Read aloud to the other"
          detail="10 minutes · the other may close their eyes"
        />
      </Rows>
      <RestCard name="Rest together" detail="The sea is still here." href="#/rest" />
      <Why summary="Why these">
        <p>You both said a gentle evening would be welcome. These three ask for little and can end at any moment.</p>
      </Why>
    </Page>
  );
}
