import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RATED_MOMENTS } from '../../../lib/moments/vocabulary.ts';
import { getBundledPhrases } from '../../../lib/phrases/bundled-phrases.ts';
import { fill, PLACEHOLDERS, placeholdersIn } from '../../../lib/phrases/fill.ts';
import { LIABILITIES, PHRASE_CHANNELS, REGISTERS } from '../../../lib/phrases/phrase.ts';
import { SITUATIONS } from '../../../lib/phrases/situation.ts';
import * as english from '../../../lib/words/english.ts';

const phrases = getBundledPhrases();

test('there are enough, each with an id of its own that names its moment', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(150);
  expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
  for (const { id, moment } of phrases) expect(id.split('.')[0]).toBe(moment);
});

test('they are spread: every situation, channel and register, thirty for each moment', () => {
  for (const situation of SITUATIONS) {
    expect(phrases.filter((one) => one.situation === situation).length, situation).toBeGreaterThan(
      0,
    );
  }
  for (const moment of RATED_MOMENTS) {
    expect(phrases.filter((one) => one.moment === moment).length, moment).toBeGreaterThan(30);
  }
  for (const channel of ['chat', 'email']) {
    expect(phrases.filter((one) => one.channel === channel).length, channel).toBeGreaterThan(10);
  }
  for (const register of ['formal', 'informal']) {
    expect(phrases.filter((one) => one.register === register).length, register).toBeGreaterThan(10);
  }
});

test('each has an act that it is for, and tags to be found by', () => {
  for (const { id, act, tags } of phrases) {
    expect(act, id).toBeDefined();
    expect(tags.length, id).toBeGreaterThan(0);
  }
});

test('only placeholders that the product fills in', () => {
  for (const { id, text } of phrases) {
    for (const name of placeholdersIn(text)) expect(PLACEHOLDERS, id).toContain(name);
  }
});

test('with everything known, nothing is left to fill in', () => {
  const values = {
    customerName: 'Dana Okafor',
    agentName: 'Sam Lee',
    ticketNumber: '20418',
    when: '5 pm today',
    date: 'Friday',
  };
  for (const phrase of phrases) expect(fill(phrase, values).gaps, phrase.id).toEqual([]);
});

const CANNED =
  /hesitate|inconvenience|be advised|valued customer|rest assured|reach out|going forward|as per|at your earliest|kindly|unfortunately|we regret|our policy|not allowed|\bsoon\b|shortly|asap|in due course|you (?:must|should|need to|have to)|obviously|simply|calm down/i;

test('none says what a person would not say', () => {
  for (const { id, text } of phrases) {
    expect(text, id).not.toMatch(CANNED);
    expect(text, id).not.toMatch(/!!|\?!|[A-Z]{4,}/);
  }
});

test('careful ones own the next step, never the fault', () => {
  const careful = phrases.filter(({ liability }) => liability === 'careful');
  expect(careful.length).toBeGreaterThan(20);
  for (const { id, text } of careful) {
    expect(text, id).not.toMatch(
      /our (?:fault|mistake|error)|on us|we (?:failed|broke|caused)|should not have|was wrong/i,
    );
  }
});

test('everything that a phrase is filed under has a name', () => {
  const names = english.phrases;
  for (const one of SITUATIONS) expect(names).toHaveProperty([`situation.${one}`]);
  for (const one of PHRASE_CHANNELS) expect(names).toHaveProperty([`channel.${one}`]);
  for (const one of REGISTERS) expect(names).toHaveProperty([`register.${one}`]);
  for (const one of LIABILITIES) expect(names).toHaveProperty([`liability.${one}`]);
});

test('every pack in the folder ships', () => {
  const folder = join(import.meta.dirname, '../../../assets/phrases');
  const packs = readdirSync(folder).filter((name) => name.endsWith('.en.json'));
  expect(packs).toHaveLength(RATED_MOMENTS.length);
});
