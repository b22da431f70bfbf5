import { BUILD, buildExtension } from '../build.ts';

/** A ticket and the real panel beside it, from the bench's own build. */
export async function openBenchDesk() {
  buildExtension();
  // The drive reads this when it is loaded, so it is loaded only now.
  process.env.FIVE_MOMENTS_EXTENSION = BUILD;
  const { buildHelpdesks } = await import('../../helpdesks/build.ts');
  await buildHelpdesks();
  const { composer, openDesk } = await import('../../drive/desk.ts');
  const { review } = await import('../../drive/panel.ts');
  const desk = await openDesk();
  return { ...desk, composer: composer(desk.page), review: review(desk.panel) };
}

export type BenchDesk = Awaited<ReturnType<typeof openBenchDesk>>;
