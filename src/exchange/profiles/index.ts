// The profiles, in order of their name; one line each.

import type { Profile } from '../profile.ts';
import { adrez } from './adrez.ts';
import { afas } from './afas.ts';
import { atomicCrm } from './atomic-crm.ts';
import { brevo } from './brevo.ts';
import { civicrm } from './civicrm.ts';
import { dynamics365 } from './dynamics365.ts';
import { eBoekhouden } from './e-boekhouden.ts';
import { econobis } from './econobis.ts';
import { espocrm } from './espocrm.ts';
import { exactOnline } from './exact-online.ts';
import { googleContacts } from './google-contacts.ts';
import { hubspot } from './hubspot.ts';
import { lightspeedEcom } from './lightspeed-ecom.ts';
import { mailchimp } from './mailchimp.ts';
import { odoo } from './odoo.ts';
import { outlook } from './outlook.ts';
import { perfectview } from './perfectview.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { snelstart } from './snelstart.ts';
import { sugarcrm } from './sugarcrm.ts';
import { suitecrm } from './suitecrm.ts';
import { superoffice } from './superoffice.ts';
import { teamleader } from './teamleader.ts';
import { thunderbird } from './thunderbird.ts';
import { vtiger } from './vtiger.ts';
import { webxpress } from './webxpress.ts';
import { zoho } from './zoho.ts';

export const PROFILES: readonly Profile[] = [
  adrez,
  afas,
  atomicCrm,
  brevo,
  civicrm,
  dynamics365,
  eBoekhouden,
  econobis,
  espocrm,
  exactOnline,
  googleContacts,
  hubspot,
  lightspeedEcom,
  mailchimp,
  odoo,
  outlook,
  perfectview,
  pipedrive,
  salesforce,
  snelstart,
  sugarcrm,
  suitecrm,
  superoffice,
  teamleader,
  thunderbird,
  vtiger,
  webxpress,
  zoho,
];
