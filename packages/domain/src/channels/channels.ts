import type { Channel } from '../records/directory.ts';
import { EPOCH } from '../schema/scalars.ts';
import type { ChannelControl, ChannelDirection, ChannelGroup } from '../vocabulary/vocabulary.ts';

type Trait = 'digital' | 'staffed';

function channel(
  id: string,
  name: string,
  group: ChannelGroup,
  icon: string,
  direction: ChannelDirection,
  controlled: ChannelControl,
  ...traits: readonly Trait[]
): Channel {
  return {
    id: `channel:${id}`,
    name,
    group,
    digital: traits.includes('digital'),
    staffed: traits.includes('staffed'),
    direction,
    controlled,
    icon,
    builtIn: true,
    createdAt: EPOCH,
    createdBy: '',
  };
}

/**
 * The channels that every board knows. They are not stored: a board holds a record of a built-in channel only once
 * somebody has changed it (see `channelOf`).
 */
export const CHANNELS: readonly Channel[] = [
  channel('website', 'Website', 'digital-owned', 'globe', 'both', 'owned', 'digital'),
  channel('mobile-web', 'Mobile web', 'digital-owned', 'tablet-smartphone', 'both', 'owned', 'digital'),
  channel('mobile-app', 'Mobile app', 'digital-owned', 'smartphone', 'both', 'owned', 'digital'),
  channel(
    'customer-portal',
    'Customer portal',
    'digital-owned',
    'layout-dashboard',
    'both',
    'owned',
    'digital',
  ),
  channel('chat-live', 'Live chat', 'digital-owned', 'message-circle', 'both', 'owned', 'digital', 'staffed'),
  channel('chatbot', 'Chatbot', 'digital-owned', 'bot', 'both', 'owned', 'digital'),
  channel('voice-assistant', 'Voice assistant', 'digital-owned', 'mic', 'both', 'owned', 'digital'),
  channel('email', 'Email', 'digital-owned', 'mail', 'both', 'owned', 'digital'),
  channel('sms', 'SMS', 'digital-owned', 'message-square-text', 'both', 'owned', 'digital'),
  channel('push', 'Push message', 'digital-owned', 'bell', 'out', 'owned', 'digital'),
  channel('kiosk', 'Kiosk', 'digital-owned', 'monitor', 'both', 'owned', 'digital'),
  channel('smart-device', 'Smart device', 'digital-owned', 'watch', 'both', 'owned', 'digital'),
  channel('social-organic', 'Social media', 'digital-shared', 'hash', 'both', 'earned', 'digital', 'staffed'),
  channel(
    'messenger',
    'Messenger',
    'digital-shared',
    'message-square-more',
    'both',
    'partner',
    'digital',
    'staffed',
  ),
  channel('marketplace', 'Marketplace', 'digital-shared', 'shopping-bag', 'both', 'partner', 'digital'),
  channel('search', 'Search', 'digital-shared', 'search', 'in', 'earned', 'digital'),
  channel('comparison-site', 'Comparison site', 'digital-shared', 'scale', 'out', 'partner', 'digital'),
  channel('review-site', 'Review site', 'digital-shared', 'star', 'both', 'earned', 'digital'),
  channel('forum', 'Forum', 'digital-shared', 'users', 'both', 'earned', 'digital'),
  channel('ad-online', 'Online ad', 'paid', 'megaphone', 'out', 'paid', 'digital'),
  channel('ad-tv-radio', 'TV and radio', 'paid', 'tv', 'out', 'paid'),
  channel('ad-print-outdoor', 'Print and posters', 'paid', 'newspaper', 'out', 'paid'),
  channel('influencer', 'Influencer', 'paid', 'sparkles', 'out', 'paid', 'digital'),
  channel('phone', 'Phone', 'human', 'phone', 'both', 'owned', 'staffed'),
  channel('video-call', 'Video call', 'human', 'video', 'both', 'owned', 'digital', 'staffed'),
  channel('store-branch', 'Shop or branch', 'human', 'store', 'both', 'owned', 'staffed'),
  channel('field-visit', 'Visit on site', 'human', 'map-pin', 'both', 'owned', 'staffed'),
  channel('sales-rep', 'Sales person', 'human', 'briefcase', 'both', 'owned', 'staffed'),
  channel('event', 'Event', 'human', 'calendar', 'both', 'owned', 'staffed'),
  channel('post-letter', 'Letter', 'physical', 'mailbox', 'both', 'owned'),
  channel('parcel-delivery', 'Parcel', 'physical', 'package', 'out', 'partner'),
  channel('packaging', 'Packaging', 'physical', 'package-open', 'out', 'owned'),
  channel('product-itself', 'The product', 'physical', 'box', 'both', 'owned'),
  channel('printed-document', 'Printed document', 'physical', 'printer', 'out', 'owned'),
  channel('premises-signage', 'Signs on site', 'physical', 'signpost', 'out', 'owned'),
  channel('word-of-mouth', 'Word of mouth', 'peer', 'messages-square', 'in', 'earned'),
  channel('other', 'Other', 'other', 'circle-dot', 'both', 'owned'),
];
