import type { Rule } from '../rule.ts';

/** Inside language; the review drops what the customer used first. */
export const jargon: readonly Rule[] = [
  {
    id: 'jargon',
    reason: 'jargon',
    patterns: [
      `tier|level|priority|sev|severity ~1 #num|one|two|three|1|2|3 !of|days|working|bedroom|floor|to|minutes|hours|pm|am`,
      `stage|status ~1 #num|#code`,
      `velocity ( rule|model|check|checks )`,
      `( first|second|third|1st|2nd|3rd ) - ? ( line|level|tier ) ~1 ( support|team|desk|engineer|engineers )`,
      `( second|third|2nd|3rd ) ( line|level|tier ) ( support|team|desk|engineers|colleagues|agents )`,
      `to ( second|third|2nd|3rd ) ( line|level|tier )`,
      `l1|l2|l3|l4|p0|p1|p2|p3|p4|p5|sev1|sev2|sev3`,
      `sla|slas|ppi|lms|pms|dlm|isp's|noc|mtu|psu|rto|rpo|uid|guid|ack|nak|eft|poa|npv|mvp|poc|sow|msa|nda|kpi|kpis|okr|roi|qbr|fte|pto|hris|ats|lims|scada|plc|hvac|bms|mep|esn|iccid|imsi|puk|apn|voip|pbx|sip|ddi|mpls|bgp|vlan|nat|dhcp|cidr|iam|rbac|rma|kb|sop|sops|crm|noc|rca|dca|cpe|ont|poc|pir|uat|itsm|csat|nps|aht|fcr|cms|gl|mdm|cdn|tat|pg|wms|tms|oms|psp|acquirer|chargeback|mcc|kyc|aml|cdd|edd|pnr|ssr|adr|emd|gds|rbd|eob|cpt|drg|icd|a/r|bso|olt|dslam|hlr|cli|mpan|mprn|wlr|otdr|etr|sme|smes|dlq|qa|devops|backlog|middleware|repo|hotfix|rollback|etl|failover|repro|wontfix|eol|etd|pod|awb|hawb|consol|cob|eod|nbd|wip|dnd|lms|sis|vle|ivr|acd|cti|ooh|sku|skus|bom|moq|lpo|grn|upc|ean|gtin|oem|doa|dap|ddp|incoterm`,
      `( kb|knowledge base|knowledge - base|help centre|confluence ) ( article|articles|entry )`,
      `( back - end|back end|front - end|front end|down - stream|up - stream|downstream|upstream|on - prem|legacy|core|provisioning|ticketing|order management|reconciliation|settlement|fulfilment|fulfillment|batch ) ( system|systems|team|queue|platform|engine|process|layer|module|job|run|service|services|stack|file )`,
      `escalated|escalation|triaged|triage|provisioned|provisioning|decommissioned|remediation|reconciliation|reconciled|consignee|demurrage|linehaul|subrogation|underwriting|adjudicated|copay|deductible|formulary|folio|stakeholder|stakeholders|deliverable|deliverables|actionable|touchpoint|workstream|ticketed|accrual|arrears|propagation|manifested|middleware|deprovisioned|ingested`,
      `( raised|opened|logged|created|cut ) ~1 ( a )? ( jira|bug report|change request|incident|inc|service request|sr|problem record|cr )`,
    ],
  },
];
