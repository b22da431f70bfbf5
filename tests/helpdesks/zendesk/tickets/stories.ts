import { story as newAddress } from './19877-new-address.ts';
import { story as movingIn } from './20390-moving-in.ts';
import { story as saturdayRescue } from './20402-saturday-rescue.ts';
import { story as chargedTwice } from './20418-charged-twice.ts';
import { story as cardReader } from './20431-card-reader.ts';
import { story as sinAcceso } from './20455-sin-acceso.ts';
import { story as falscheRechnung } from './20456-falsche-rechnung.ts';
import { story as hostileMarkup } from './20460-hostile-markup.ts';
import { story as domainChat } from './20467-domain-chat.ts';
import { story as glazeChat } from './20468-glaze-chat.ts';
import { story as missingPayout } from './20470-missing-payout.ts';
import { story as closingTheShop } from './20475-closing-the-shop.ts';
import { story as screenReader } from './20477-screen-reader.ts';
import { story as giftCards } from './20480-gift-cards.ts';
import { story as improvedShipping } from './20482-improved-shipping.ts';
import { story as deleteMyData } from './20484-delete-my-data.ts';
import { story as taxes } from './20486-taxes.ts';
import { story as tradeFair } from './20488-trade-fair.ts';
import { story as closedByMacro } from './20490-closed-by-macro.ts';
import { stories as checkoutOutage } from './checkout-outage.ts';
import type { Story } from './story.ts';

/** Every ticket of the replica, by number. */
export const stories: readonly Story[] = [
  newAddress,
  movingIn,
  saturdayRescue,
  chargedTwice,
  cardReader,
  ...checkoutOutage,
  sinAcceso,
  falscheRechnung,
  hostileMarkup,
  domainChat,
  glazeChat,
  missingPayout,
  closingTheShop,
  screenReader,
  giftCards,
  improvedShipping,
  deleteMyData,
  taxes,
  tradeFair,
  closedByMacro,
];

/** Tickets that stand open as tabs when an agent comes in; the one asked for joins them. */
export const OPEN_TABS: readonly number[] = [20431, 20418, 20402];
