import { upset } from './context.ts';
import { suggestionTable } from './suggestion-table.ts';

suggestionTable('dismissive', [
  ['«As I said» before, certificates are in your profile.', 'Certificates are in your profile.'],
  ['«As explained in» my last e-mail, the meter is fine.', 'The meter is fine.'],
  ['The refund, «as I already told» you, takes 5 days.', 'The refund takes 5 days.'],
  ['«Per my last email», the refund is on its way.', 'The refund is on its way.'],
  [
    '«I already told» you that the item is sold out.',
    'Let me put this more clearly: the item is sold out.',
  ],
  ['«We’ve been over this» three times.', 'Let me try to put this more clearly.'],
  ['«Again, the» price is 49 EUR.', 'The price is 49 EUR.'],
  [
    'Certificates are online, «as stated on» page 3 of the guide.',
    'Certificates are online. You’ll find this on page 3 of the guide.',
  ],
  ['It’s online, «as the invitation says».', 'It’s online.'],
  ['Please «calm down».', 'I can see how upsetting this is.'],
  [
    'Please «calm down», your money is safe.',
    'I can see how upsetting this is. Your money is safe.',
  ],
  [
    '«Calm down» and send me the form.',
    'I can see how upsetting this is. Could you please send me the form?',
  ],
  [
    '«Don’t panic»! The new rule starts on 7 July.',
    'I can see why this worries you. The new rule starts on 7 July.',
  ],
  [
    '«There is no need to send further chasers» as each one moves the ticket back.',
    'I’ll write to you by [when].',
  ],
  ['«There’s no need to ring again» in the meantime.', 'I’ll write to you by [when].'],
  ['It’s «not the end of» the world.', 'I know that this matters to you.'],
  ['«It is only a» small scratch.', 'I’m sorry about the scratch.'],
  ['The parcel is «only 2 days late».', 'The parcel is 2 days late.'],
  ['Please «be patient».', 'Thank you for your patience.'],
  ['«Everyone else finds» it there.', 'Let’s find out what is different for you.'],
  [
    '«Mistakes happen», and the parcel is on its way now.',
    'I’m sorry that this happened. The parcel is on its way now.',
  ],
  ['I «don’t see what the problem» is.', 'Could you tell me a little more about what you need?'],
  ['«You claim» that the parcel never arrived.', 'You tell us that the parcel never arrived.'],
  ['The «allegedly» broken lamp arrived on 4 May.', 'The broken lamp arrived on 4 May.'],
  ['«With all due respect», the lamp is fine.', 'The lamp is fine.'],
  ['«We are very busy» at the moment.', 'I’m sorry about the wait.'],
  ['It’s «common sense» to keep the receipt.', 'It helps to keep the receipt.'],
  ['We «consider this matter closed».', 'If anything is still open for you, just reply here.'],
  ['«As you can imagine», we get many requests.', 'We get many requests.'],
  [
    'It’s «very simple»: click on Settings, then Save.',
    'I’ll walk you through it. Click on Settings, then Save.',
  ],
  ['«You just have to» restart the modem.', 'Please restart the modem.'],
  ['«Just restart» the router.', 'Please restart the router.'],
  ['«Obviously», the cable must be plugged in.', 'The cable must be plugged in.'],
  [
    'The account was closed, and «obviously» if nobody reads the mails it stays closed.',
    'The account was closed, and if nobody reads the mails it stays closed.',
  ],
  ['The fee is «clearly stated» on the invoice.', 'The fee is stated on the invoice.'],
  ['You’ll «survive».', 'I know that this is a nuisance.'],
  ['«That is perfectly normal».', 'Here is why it works this way: [reason].'],
  ['That’s «not a bug».', 'Let’s find out what is behind this.'],
  [
    '«It works fine on our» side.',
    'I haven’t seen it happen here yet, so I’d like to look at it with you.',
  ],
  ['You are «not our only customer».', 'I know that your time matters too.'],
  ['«Everything you need is on our website».', 'Here is the answer in short: [answer].'],
  ['«Calling again» will not speed things up.', 'I’ll write to you by [when].'],
  ['«Take it or leave it».', 'Let’s find a way that works for you.'],
  ['«Everyone knows» that batteries wear out.', 'Batteries wear out.'],
  ['«Be reasonable».', 'Let’s look at this together.'],
]);

suggestionTable(
  'dismissive',
  [
    ['«Don’t panic».', 'I can see how worrying this is.'],
    ['«Just restart» the router.', 'Could you please restart the router?'],
    ['«Be reasonable».', 'I can see how upsetting this is.'],
    ['It’s «not rocket science».', 'I can see that this matters to you.'],
  ],
  upset,
);
