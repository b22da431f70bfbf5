import { join } from 'node:path';
import { askChild } from '../child.ts';
import { atLeast, type Figure, type Part } from '../figure.ts';
import { median, ratioOf } from '../rounds.ts';
import { toMicros, toShort } from '../show.ts';
import { bundleEngine } from './bundle.ts';
import type { PeerTimes } from './measure-peer.ts';
import { peers as all, installPeer, isInstalled, type Peer } from './peers.ts';

const NAME = 'peers';
const ROUNDS = 3;
const SCRIPT = join(import.meta.dirname, 'measure-peer.ts');

export const peers: Part = {
  name: NAME,
  about: 'how many times faster than other text checkers the engine is',
  async measure() {
    const { engine: file } = await bundleEngine();
    for (const peer of all) installPeer(peer);
    const there = all.filter(isInstalled);
    const ours: PeerTimes[] = [];
    const theirs = new Map<Peer, PeerTimes[]>(there.map((peer) => [peer, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await askChild<PeerTimes>(SCRIPT, ['product', file]));
      for (const peer of there) {
        theirs.get(peer)?.push(await askChild<PeerTimes>(SCRIPT, [peer.name]));
      }
    }
    return all.flatMap((peer) => toFigures(peer, theirs.get(peer) ?? [], ours));
  },
};

function toFigures(peer: Peer, theirs: readonly PeerTimes[], ours: readonly PeerTimes[]): Figure[] {
  const [first] = Object.entries(peer.packages);
  const label = first?.join(' ') ?? peer.name;
  if (theirs.length === 0) {
    const detail = 'could not be installed; is the package registry in reach?';
    return [{ part: NAME, name: label, value: null, unit: '×', budget: null, detail }];
  }
  const start = toShort(median(theirs.map((times) => times.start)));
  const figure = (key: 'again' | 'unseen', what: string, more: string): Figure => {
    const a = theirs.map((times) => times[key]);
    const b = ours.map((times) => times[key]);
    const wanted = peer.faster[key];
    return {
      part: NAME,
      name: `faster than ${label}, 2,000 characters, ${what}`,
      value: ratioOf(a, b),
      unit: '×',
      budget: wanted === null ? null : atLeast(wanted),
      detail: `${toMicros(median(a))} ÷ ${toMicros(median(b))}${more}`,
    };
  };
  return [
    figure('again', 'the same text again', ''),
    figure('unseen', 'an unseen text', `; its start takes ${start} ms CPU`),
  ];
}
