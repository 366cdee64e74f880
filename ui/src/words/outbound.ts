import type { Call, Outbound, OutboundKind } from '../host/contract.gen';
import { page, text } from './catalogue';

export const outboundKind = (kind: OutboundKind): string => text(`outbound-kind-${kind}`);

/** `Direct preview: Spring renewal` */
export const campaignWords = ({ kind, campaign }: Outbound): string =>
  campaign === null ? outboundKind(kind) : text('outbound-of', { kind: outboundKind(kind), campaign });

/** What is announced when an agent is reserved. */
export const reservedWords = ({ outbound, otherParty }: Call): string => {
  const customer = outbound?.customer ?? otherParty;
  return text('outbound-announced', { kind: outboundKind(outbound?.kind ?? 'other'), customer: customer === '' ? 'none' : customer });
};

export const outboundPage = page({
  reserved: 'outbound-reserved',
  accepted: 'outbound-accepted',
  offline: 'outbound-offline',
  answers: 'outbound-answers',
  rejectAbout: 'outbound-reject-about',
  closeAbout: 'outbound-close-about',
});
