import type { Rule } from '../rule.ts';

/** A concrete step: done by us, to be done by us, or one that the customer can take. */
export const plan: readonly Rule[] = [
  {
    id: 'plan',
    when: ({ isQuestion, to, tokens }) => !isQuestion || tokens.count - to > 8,
    patterns: [
      `@i have|'ve ~2 @vbn|#ed !to|forward|your|it|that !received|noted|seen|understood|read|contacted|been|had|looked|heard|explained|told|said|mentioned|no|a`,
      `@i have|'ve ~2 <!not|n't ( refunded|sent|booked|ordered|cancelled|canceled|changed|credited|asked|set|put|opened|reopened|taken|moved|added|removed|reset|restarted|updated|fixed|replaced|arranged|made|switched|turned|reported|corrected|attached|extended|unlocked|merged|returned|raised|started|stopped|waived|reissued|resent|paid|spoken|called|rung|written|checked|found|placed|got|given|blocked|released|restored|requested|struck|pulled|linked|upgraded|registered|enabled|disabled|applied|reversed|rebooked|scheduled|dispatched|posted|suggested|recovered|reserved|kept|asked )`,
      `<!as i|we ~1 ( refunded|sent|booked|ordered|cancelled|changed|credited|called|rang|moved|reset|fixed|arranged|switched|turned|corrected|attached|extended|unlocked|raised|reopened|opened|asked|put|took|ran|set|made|found|started )`,
      `@i am|'m|are|'re ~2 <!not|n't ( refunding|sending|booking|ordering|cancelling|changing|crediting|calling|ringing|moving|resetting|fixing|arranging|switching|correcting|attaching|extending|raising|opening|asking|putting|taking|making|setting|adding|removing|checking|transferring|issuing|replacing|posting|giving|upgrading|linking|rebooking|waiving|returning|getting|shipping|passing|starting|going to )`,
      `@i @will ~1 !be|not|n't|never|look|try|see|investigate|respond|reply|get|do|discuss|need|require|have|hear|miss|update|let @vb`,
      `@i @will ~1 ( get back|get you|get this|get it|get one|let you know|reply to you|look into|look at|update you|be in touch|be sending|be there|be calling|do that|have it|be refunding|update the|investigate )`,
      `@i|you @will ~1 ( have|get|receive|find ) ~6 ( by|within|on|in|before|tomorrow|today|tonight|at|@weekday|between|inside )`,
      `@i can ~1 ( ask|split|refund|send|offer|book|change|move|arrange|do|extend|replace|give|put|add|cancel|help you|swap|exchange|transfer|credit|take|switch|set|issue|reserve|hold|resend|reset )`,
      `( here|this ) is|are|'s ~1 ( what|how|the plan|the steps|the two|the three )`,
      `( what|here ) ~~6 ( happens|next|steps )`,
      `#num . ~2 @vb|@i`,
      `you can ~1 ( use|find|go|open|download|change|do|pick|choose|collect|return|drop|try|turn|switch|reset|cancel|log|track|reach|order|book|still|pay|request|check|see|select|update|set|get|buy|export|print|take|keep|send|add|view|wear|ignore|enter|upload|swap|exchange )`,
      `to ( do|fix|see|get|change|reset|cancel|find|turn|stop|lift|undo|set|export|make|add|remove|switch|use|return|download|update|start|track|activate|book|request|claim ) ~~8 , ( @vb|go|you )`,
      `% ( then|next|first|now|finally|and )? ( open|click|tap|go|select|choose|press|hold|switch|turn|drag|enter|type|log|sign|unplug|plug|restart|reload|copy|paste|drop|download|install|scroll|tick|pick|text|dial|visit|clear|set|update|use|run|add|remove|delete|reset|scan|wait|look|fill|print|head|try ) ~1 ( to|on|the|your|it|into|in|off|out|down|settings|menu|and|a|up|#cap|#quoted|#num|#code|for|here|again|once )`,
      `( is|are|'s|will be|has been|have been|was|were ) ~2 ( on its|on their|on his|on the|in the ) ~1 ( way|post|van|mail )`,
      `( will|'ll ) ~2 ( be with|be there|be sent|be refunded|be on|be back|be credited|be delivered|be replaced|be at|arrive|ship|come|go|show|reach|leave|ring|call|phone|bring|join|have|get|carry|deliver|land|appear|collect|pick|contact|email|text|take|start|send|work|return|post|follow|drop|see|replace|visit|fit|happen|stop|run|cover|refund|pay )`,
      `( leaves|ships|arrives|goes|comes|follows|starts|lands|runs|opens|returns|reaches|stops|happens ) ~4 ( today|tonight|tomorrow|@weekday|by|within|on|in|at|this|the|back|from|to )`,
      `( has|have ) ( now|just|already|all )? been ( refunded|sent|credited|cancelled|reopened|corrected|changed|reset|extended|restored|replaced|fixed|removed|added|moved|updated|waived|released|unlocked|booked|issued|reversed|transferred|set|made|put|linked|renewed|dispatched|shipped|activated|upgraded )`,
      `( was|were|is|are ) ( refunded|credited|corrected|reset|restored|replaced|released|unlocked|rebooked|reissued ) ~3 ( today|this|at|now|just|to )`,
      `going ( back )? to your ( card|account )`,
      `( went|goes|going ) back to your|the ~1 ( card|account )`,
      `( attached|enclosed ) ~2 ( is|are|you|, )`,
      `( is|are|'ve|have ) ( now )? attached|enclosed`,
      `( is|'s|are|'re ) ~1 ( being|due|scheduled|booked|reserved|planned ) ~3`,
      `@our|the|a ~3 @team ~3 ( will|'ll|is|are ) ~1 @vb|@vbg`,
      `your ~3 ( refund|replacement|order|parcel|credit ) ~2 ( is|has|will|leaves|ships|goes|arrives )`,
      `( off|from ) your ( bill|balance|next|invoice )`,
      `once @i|it|you|that|your ~~8 , ~1 ( @i|you|it|they|the )`,
    ],
  },
];
