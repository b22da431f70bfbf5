import { suggestionTable } from './suggestion-table.ts';

suggestionTable('jargon', [
  ['Your «RMA» number is 4711.', 'Your return number is 4711.'],
  ['Here is an «RMA» for the lamp.', 'Here is a return for the lamp.'],
  ['I’ve passed this to «tier 2».', 'I’ve passed this to our specialist team.'],
  ['The matter has gone to the «L2» desk.', 'The matter has gone to our specialist team.'],
  ['It has been assigned «P3».', 'It has been assigned [plain words].'],
  ['Our «SLA» is 48 hours.', 'Our agreed response time is 48 hours.'],
  ['There’s a «KB article» on this (no. 2217).', 'There’s a help page on this (no. 2217).'],
  ['Please switch the «ONT» off.', 'Please switch the fibre box off.'],
  ['The «ETA» is Friday.', 'The expected time is Friday.'],
  ['I’ve «raised a Jira» ticket.', 'I’ve reported it to our developers.'],
  ['It failed in our «provisioning system».', 'It failed in our system.'],
  ['Please clear your «cache».', 'Please clear your stored pages.'],
  ['We ship by «EOD».', 'We ship by the end of the day.'],
  ['Call back with your «PNR».', 'Call back with your booking code.'],
  ['The «workaround» is to log out.', 'The way around it is to log out.'],
]);

suggestionTable('shouting', [
  ['Please send «ALL THE BOXES» back.', 'Please send all the boxes back.'],
  ['«DO NOT» reply to this e-mail.', 'Do not reply to this e-mail.'],
  ['You will be «DENIED» boarding.', 'You will be denied boarding.'],
  ['«PLEASE SEND THE FORM TO ANA BEFORE FRIDAY».', 'Please send the form to Ana before Friday.'],
  ['«SEND THE PDF BY» E-MAIL.', 'Send the PDF by e-mail.'],
  ['NEVER share your PIN«!!»', 'NEVER share your PIN.'],
  ['Why did you send it twice«?!»', 'Why did you send it twice?'],
]);
