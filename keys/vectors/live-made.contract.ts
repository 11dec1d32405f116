import { type Bytes, framed, joined, toBase64, toUtf8, u32 } from '../bytes/index.ts';
import { fixedRandom, nodeCrypto } from '../crypto/node.contract.ts';
import { frameLength, mostSaid, mostSkipped, openSeat } from '../live/index.ts';
import { frameWithoutCare, helloSecrets, insideWith, type LinkGiven, linkFrom, pairSecrets, withHalf } from '../live/live.contract.ts';
import { bytesOf } from './made.contract.ts';

/** One fleeting frame, all that its reader holds, and what must come of it. Bytes are base64url; without `opens`, nothing. */
export interface LiveVector {
  readonly name: string;
  readonly link: LinkGiven;
  readonly reader: { readonly seat: string; readonly privateHalf: string };
  /** Heard before, in this order. A hello among them is met. */
  readonly before: readonly string[];
  readonly frame: string;
  readonly opens?: { readonly hello: { readonly seat: string; readonly half: string } } | { readonly said: string };
}

const crypto = nodeCrypto(fixedRandom('cs1 live vectors'));
const word = () => toBase64(crypto.random(32));
const shared = { space: toBase64(crypto.random(16)), psk: word() };
const [boxA, boxB, epochsA, epochsB] = [word(), word(), [word(), word(), word(), word()], [word()]];
const writerLink: LinkGiven = { ...shared, role: 'a', ownEpochs: epochsA, theirEpochs: epochsB, ownBox: boxA, theirBox: boxB };
const link: LinkGiven = { ...shared, role: 'b', ownEpochs: epochsB, theirEpochs: epochsA, ownBox: boxB, theirBox: boxA };
const [writerHalf, readerHalf] = [crypto.random(32), crypto.random(32)];
const writerSeat = '000102030405060708090a0b0c0d0e0f';
const readerSeat = 'f0e0d0c0b0a090807060504030201000';
const reader = { seat: readerSeat, privateHalf: toBase64(readerHalf) };

const given = (frame: Bytes | undefined): Bytes => {
  if (!frame) throw new Error('A vector is a frame.');
  return frame;
};

/** The writer's seat, after it has met the reader's. */
async function writer(from: LinkGiven = writerLink) {
  const mine = await openSeat(withHalf(crypto, writerHalf), linkFrom(from), writerSeat);
  const theirs = await openSeat(withHalf(crypto, readerHalf), linkFrom(link), readerSeat);
  const came = await mine.open(given(await theirs.hello()));
  if (came?.kind === 'hello') await mine.meet(came.hello);
  return mine;
}

const flipped = (bytes: Bytes, at: number): Bytes => bytes.map((byte, here) => (here === at ? byte ^ 1 : byte));

function vector(name: string, frame: Bytes, before: readonly Bytes[], comes: Partial<LiveVector> = {}): LiveVector {
  return { name, link, reader, before: before.map(toBase64), frame: toBase64(frame), ...comes };
}

async function hellos(): Promise<readonly LiveVector[]> {
  const mine = await writer();
  const hello = given(await mine.hello());
  const half = toBase64(await crypto.publicOf(writerHalf));
  const opens = { opens: { hello: { seat: writerSeat, half } } };
  const older = await writer({ ...writerLink, ownEpochs: epochsA.slice(0, 2) });
  const oldest = await writer({ ...writerLink, ownEpochs: epochsA.slice(0, 1) });
  const other = (change: Partial<LinkGiven>) => ({ link: { ...link, ...change } });
  return [
    vector('a hello', hello, [], opens),
    vector('a hello that was heard before', hello, [hello], opens),
    vector('a hello under the epoch two before the newest', given(await older.hello()), [], opens),
    vector('a hello under the epoch three before the newest', given(await oldest.hello()), []),
    vector('a hello in another mailbox', hello, [], other({ theirBox: word() })),
    vector('a hello of another space', hello, [], other({ space: toBase64(crypto.random(16)) })),
    vector('a hello under an epoch of the reader', hello, [], other({ theirEpochs: epochsB, ownEpochs: epochsA })),
  ];
}

/** Hellos sealed by whoever has the epoch, and of another form. */
async function strangeHellos(): Promise<readonly LiveVector[]> {
  const keys = await helloSecrets(crypto, bytesOf(epochsA.at(-1) ?? ''));
  const half = await crypto.publicOf(writerHalf);
  const said = framed(writerSeat, half);
  const frame = (change: { readonly count?: Bytes; readonly inside?: Bytes }) =>
    frameWithoutCare(crypto, { ...{ space: link.space, box: boxA }, ...keys, count: u32(0), inside: insideWith(said), ...change });
  const inside = (bytes: Bytes) => frame({ inside: insideWith(bytes) });
  const opens = { opens: { hello: { seat: writerSeat, half: toBase64(half) } } };
  const dirty = insideWith(said).map((byte, at) => (at === 719 ? 1 : byte));
  return [
    vector('a hello written by hand', await frame({}), [], opens),
    vector('a hello that counts', await frame({ count: u32(1) }), []),
    vector('a hello with padding that is not zero', await frame({ inside: dirty }), []),
    vector('a hello with a length beyond its end', await frame({ inside: insideWith(said, 717) }), []),
    vector('a hello that is a byte longer', await frame({ inside: insideWith(said, said.length, 721) }), []),
    vector('a hello with a third part', await inside(joined(said, framed('more'))), []),
    vector('a hello whose seat has 31 digits', await inside(framed(writerSeat.slice(1), half)), []),
    vector('a hello whose seat has a capital', await inside(framed(writerSeat.toUpperCase(), half)), []),
    vector('a hello whose half has 31 bytes', await inside(framed(writerSeat, half.slice(1))), []),
    vector('a hello with nothing inside', await inside(new Uint8Array()), []),
  ];
}

async function words(): Promise<readonly LiveVector[]> {
  const mine = await writer();
  const hello = given(await mine.hello());
  const say = async (said: Bytes) => given(await mine.say(readerSeat, said));
  const texts = [toUtf8('{"at":"slower"}'), new Uint8Array(), toUtf8('x'.repeat(mostSaid))];
  const [one, two, three] = [await say(texts[0] as Bytes), await say(texts[1] as Bytes), await say(texts[2] as Bytes)];
  const opens = (at: number) => ({ opens: { said: toBase64(texts[at] ?? new Uint8Array()) } });
  for (let count = 4; count <= mostSkipped; count++) await say(new Uint8Array());
  const [last, beyond] = [await say(toUtf8('last')), await say(toUtf8('beyond'))];
  const other = (change: Partial<LinkGiven>) => ({ link: { ...link, ...change } });
  const spoilt = (at: number) => vector(`a word with a bit of byte ${at} changed`, flipped(one, at), [hello]);
  return [
    vector('the first word', one, [hello], opens(0)),
    vector('the second word, with nothing in it', two, [hello, one], opens(1)),
    vector('the third word, as long as may be, the ones before lost', three, [hello], opens(2)),
    vector('a word after one that was changed on its way', one, [hello, flipped(one, 100)], opens(0)),
    vector('a word again', one, [hello, one]),
    vector('a word after a later one', one, [hello, two]),
    vector('a word before its hello', one, []),
    vector(`a word after ${mostSkipped} that were lost`, last, [hello], { opens: { said: toBase64(toUtf8('last')) } }),
    vector(`a word after ${mostSkipped + 1} that were lost`, beyond, [hello]),
    vector('a word to another seat', one, [hello], { reader: { ...reader, seat: writerSeat.replace('00', '99') } }),
    vector('a word to another half', one, [hello], { reader: { ...reader, privateHalf: word() } }),
    vector('a word with another secret of the pairing', one, [hello], other({ psk: word() })),
    vector('a word that is a byte shorter', one.slice(0, frameLength - 1), [hello]),
    vector('a word that is a byte longer', joined(one, new Uint8Array(1)), [hello]),
    ...[0, 12, 31, 32, frameLength - 1].map(spoilt),
  ];
}

/** A word made by hand from the halves: the page of the format says the same as the code. */
async function byHand(): Promise<LiveVector> {
  const hello = given(await (await writer()).hello());
  const [mine, theirs] = [await crypto.publicOf(writerHalf), await crypto.publicOf(readerHalf)];
  const { headA, firstKeyA } = await pairSecrets(
    crypto,
    { space: link.space, psk: bytesOf(link.psk) },
    { mine: writerHalf, theirs },
    { a: [writerSeat, mine], b: [readerSeat, theirs] },
  );
  const said = toUtf8('by hand');
  const place = { space: link.space, box: boxA };
  const frame = await frameWithoutCare(crypto, { ...place, head: headA, body: firstKeyA, count: u32(1), inside: insideWith(said) });
  return vector('a word written by hand', frame, [hello], { opens: { said: toBase64(said) } });
}

export const liveVectors = async (): Promise<readonly LiveVector[]> => [
  ...(await hellos()),
  ...(await strangeHellos()),
  ...(await words()),
  await byHand(),
];
