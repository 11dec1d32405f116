import webPush from 'web-push';

/** A pair that nobody else has, as the lines of an environment file. [RC7] */
export function freshKeys(): string {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  return `PUSH_PUBLIC_KEY=${publicKey}\nPUSH_PRIVATE_KEY=${privateKey}`;
}
