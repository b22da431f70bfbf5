import type { Story } from './story.ts';

/** In German, polite and firmly annoyed. */
export const story: Story = {
  id: 20456,
  subject: 'Rechnung mit falscher Umsatzsteuer-Nummer – zum zweiten Mal',
  channel: 'email',
  status: 'open',
  priority: 'normal',
  type: 'problem',
  tags: ['billing', 'german', 'vat'],
  requester: 'juergen',
  assignee: 'ingrid',
  log: [
    {
      from: 'juergen',
      ago: '2d 6h',
      text: `Guten Tag,

auf der Rechnung INV-81002 steht wieder unsere alte USt-IdNr. Ich hatte das schon im September gemeldet und Ihr Kollege schrieb, es sei geändert. Mein Steuerberater nimmt die Rechnung so nicht an.

Bitte schicken Sie mir bis Monatsende eine berichtigte Rechnung.

Mit freundlichen Grüßen
Jürgen Petzold`,
      signature: 'Petzold Holzwaren GmbH\nAm Sägewerk 3, 01824 Königstein',
    },
    {
      from: 'juergen',
      ago: '4h 40m',
      text: `Guten Tag,

ist meine Nachricht angekommen? Ich möchte ungern ein drittes Mal schreiben. Sonst bin ich mit dem Laden sehr zufrieden, aber die Buchhaltung muss stimmen.

Jürgen Petzold`,
    },
  ],
};
