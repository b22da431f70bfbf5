/**
 * A customer without their name: HMAC-SHA-256 of the helpdesk and the requester's id, under a
 * secret that stays on this computer. The helpdesk goes in by its local id, so that a renamed
 * host keeps its customers.
 */
export async function toCustomerKey(
  secret: string,
  hostUid: string,
  requesterId: string,
): Promise<string> {
  const encoder = new TextEncoder();
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const raw = encoder.encode(secret);
  const key = await crypto.subtle.importKey('raw', raw, hmac, false, ['sign']);
  const message = encoder.encode(JSON.stringify([hostUid, requesterId]));
  const signature = await crypto.subtle.sign('HMAC', key, message);
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
