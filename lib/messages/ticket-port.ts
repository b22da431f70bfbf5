/** The port's name; the content script takes no other. */
export const TICKET_PORT = 'five-moments-ticket';
