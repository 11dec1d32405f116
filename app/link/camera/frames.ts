/** What one frame says, or nothing. */
type Read = (frame: ImageData) => Promise<string | undefined>;

/** Between two looks: a code is still there then, and an old phone stays cool. */
const pause = 120;
/** More pixels read no better and cost an old phone a second. */
const widest = 720;

interface Detector {
  detect(image: ImageData): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader, on the phone itself, where there is one. */
async function nativeReader(): Promise<Read | undefined> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): readonly string[] => []);
  if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (frame) => (await detector.detect(frame))[0]?.rawValue;
}

async function ownReader(): Promise<Read> {
  const { decodeQR } = await import('qr/decode.js');
  return async (frame) => {
    try {
      return decodeQR(frame);
    } catch {
      // That is how it says that there is no code in this frame.
      return undefined;
    }
  };
}

/** The native reader may exist and not work; then ours takes its place for good. */
async function anyReader(): Promise<Read> {
  const native = await nativeReader();
  if (!native) return ownReader();
  let read: Read = async (frame) => {
    try {
      return await native(frame);
    } catch {
      read = await ownReader();
      return read(frame);
    }
  };
  return (frame) => read(frame);
}

/** The middle of the picture, square: where a code is held. Nothing of it leaves this function but what it says. */
function middleOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined {
  const from = Math.min(video.videoWidth, video.videoHeight);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (from === 0 || !pen) return undefined;
  const side = Math.min(from, widest);
  canvas.width = side;
  canvas.height = side;
  const [left, top] = [(video.videoWidth - from) / 2, (video.videoHeight - from) / 2];
  pen.drawImage(video, left, top, from, from, 0, 0, side, side);
  return pen.getImageData(0, 0, side, side);
}

interface Watching {
  readonly onText: (text: string) => 'enough' | 'more';
  /** The reader could not be fetched. */
  readonly onLost: () => void;
}

/** Looks at the video again and again until `onText` says that it was enough, or until the answer is called. */
export function watch(video: HTMLVideoElement, { onText, onLost }: Watching): () => void {
  const canvas = document.createElement('canvas');
  let done = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (read: Read): Promise<void> => {
    const frame = middleOf(video, canvas);
    const text = frame && (await read(frame));
    if (done || (text && onText(text) === 'enough')) return;
    timer = setTimeout(() => void look(read).catch(onLost), pause);
  };
  void anyReader().then(look).catch(onLost);
  return () => {
    done = true;
    clearTimeout(timer);
    canvas.width = 0;
  };
}
