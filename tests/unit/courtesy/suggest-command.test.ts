import { suggestionTable } from './suggestion-table.ts';

suggestionTable('command', [
  ['«You need to» send us the invoice.', 'Could you please send us the invoice?'],
  ['«you need to» send us the invoice', 'Could you please send us the invoice?'],
  ['«You must» reply within 14 days.', 'Could you please reply within 14 days?'],
  [
    '«You must» send us the original receipt, otherwise we will close the claim.',
    'Could you please send us the original receipt? Otherwise we will close the claim.',
  ],
  [
    '«You need to» reply within 7 days or the ticket will be closed.',
    'Could you please reply within 7 days? Otherwise the ticket will be closed.',
  ],
  [
    '«You have to» send us the form and we’ll refund you.',
    'Could you please send us the form? Then we’ll refund you.',
  ],
  [
    '«You have to» fill in the form and return it by post.',
    'Could you please fill in the form and return it by post?',
  ],
  [
    '«You are required to» confirm your address by 5 June.',
    'Could you please confirm your address by 5 June?',
  ],
  [
    '«You’ll have to» restart the modem and wait two minutes.',
    'Please restart the modem and wait two minutes.',
  ],
  [
    'Once the fault has cleared «you’ll need to» restart the box.',
    'Once the fault has cleared, please restart the box.',
  ],
  ['In order to stop it «you’ll have to» log out.', 'In order to stop it, please log out.'],
  [
    'Please «note that you must» keep the original packaging.',
    'Please keep the original packaging.',
  ],
  [
    '«You must not» open the parcel before the inspection.',
    'Please don’t open the parcel before the inspection.',
  ],
  [
    'The parcel, which «you need to» collect, is at the depot.',
    'The parcel, which we’d ask you to collect, is at the depot.',
  ],
  [
    'It’s a new form, so «you need to» send it again.',
    'It’s a new form. Could you please send it again?',
  ],
  [
    'The «form must be returned» within 14 days.',
    'Could you please return the form within 14 days?',
  ],
  ['All «documents must be submitted» as PDF.', 'Could you please submit all documents as PDF?'],
  ['«Payment must be made» by bank transfer.', 'Could you please make payment by bank transfer?'],
  ['«We require a» copy of your passport.', 'Could you please send us a copy of your passport?'],
  ['«We expect you» to pay the invoice by Friday.', 'Could you please pay the invoice by Friday?'],
  ['«It is mandatory to» sign both pages.', 'Could you please sign both pages?'],
  ['«Make sure to» set a reminder.', 'Please set a reminder.'],
  [
    '«Ensure that» your device is switched on before calling.',
    'Could you please check that your device is switched on before calling?',
  ],
  ['«Let us have the» serial number.', 'Could you please send us the serial number?'],
  ['«Send me» a photo of the new meter.', 'Could you please send me a photo of the new meter?'],
  [
    '«Provide your» order number and the date of purchase.',
    'Could you please provide your order number and the date of purchase?',
  ],
  ['1. «Send us» the form.', '1. Could you please send us the form?'],
  ['- «You must» attach a photo.', '- Could you please attach a photo?'],
  [
    'To keep your account open«, remit payment» within 10 days.',
    'To keep your account open, could you please remit payment within 10 days?',
  ],
  ['«Do not reply» to this e-mail.', 'Please don’t reply to this e-mail.'],
  ['«Never send» your PIN by e-mail.', 'Please don’t send your PIN by e-mail.'],
  ['«Check your» junk folder.', 'Please check your junk folder.'],
  [
    '«Kindly fill» all the boxes, otherwise the claim will be closed.',
    'Could you please fill all the boxes? Otherwise the claim will be closed.',
  ],
  [
    '«You’ll need to» contact our billing department.',
    'I’ll ask our billing department and come back to you by [when].',
  ],
]);
