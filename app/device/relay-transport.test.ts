import { WebSocket } from 'ws';
import { type RelayOnTrial, relayOnTrial } from '../../relay/server/on-trial.contract.ts';
import { transportContract } from '../../sync/transport/transport.contract.ts';
import { relayTransport } from './relay-transport.ts';

const around = { WebSocket };

let relay: RelayOnTrial | undefined;

transportContract(
  'over HTTP and a socket',
  async () => {
    relay = await relayOnTrial();
    return { mine: relayTransport(relay.origin, around), theirs: relayTransport(relay.origin, around) };
  },
  async () => relay?.close(),
);
