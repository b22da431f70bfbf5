import type { Story } from './story.ts';

/** In German, and short of patience. */
export const story: Story = {
  id: 352205,
  subject: 'Kühlschrank zum zweiten Mal falsch geliefert',
  source: 1,
  status: 2,
  priority: 3,
  type: 'Problem',
  tags: ['german', 'wrong_item'],
  requester: 'ulrich',
  responder: 'mira',
  log: [
    {
      from: 'ulrich',
      ago: '2d 6h',
      text: `Guten Tag,

bestellt war der Kühlschrank mit Anschlag rechts, gekommen ist Anschlag links. Bitte tauschen Sie das Gerät.

Ulrich Zierhut`,
    },
    {
      from: 'mira',
      ago: '2d 4h',
      text: `Guten Tag Herr Zierhut,

vielen Dank für Ihre Nachricht, und bitte entschuldigen Sie die Verwechslung. Der Tausch ist für übermorgen eingeplant.

Freundliche Grüße
Mira Lindqvist`,
    },
    {
      from: 'ulrich',
      ago: '4h',
      text: `Heute kam das Tauschgerät. Wieder Anschlag links. Ich habe nun zwei Kühlschränke im Flur und keinen in der Küche. Das ist wirklich unglaublich. Wer prüft bei Ihnen eigentlich die Lieferscheine?`,
    },
  ],
};
