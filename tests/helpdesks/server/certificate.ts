import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Base64 SHA-256 of the public key: what Chromium's exception list for one certificate asks for. */
  readonly spki: string;
}

/** A certificate for the helpdesks' hosts, signed by itself and gone with the process. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'Replica helpdesks' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 7 * 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...hosts.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(pems.cert).publicKey.export({
    type: 'spki',
    format: 'der',
  });
  return {
    key: pems.private,
    cert: pems.cert,
    spki: createHash('sha256').update(publicKey).digest('base64'),
  };
}
