"""English words that make a date a commitment, or speak for or against it: the signs of a sentence."""

from monitor.extract.language.sign import Sign

SIGNS = {
    Sign.EXPIRE: (
        r"expir(?:e|es|ing|y|ation)|laps(?:e|es|ing)|runs? out|running out|ends?|ending|com(?:e|es|ing) to an end|terminat(?:es?|ing)|"
        r"matur(?:e|es|ing|ity)|ceases?|stops?|sunset(?:s|ting)?|phased? out|phases out|retires?|retired|goes? away|disappears?|"
        r"end[- ]of[- ](?:life|support|sale|service)|out of support|unsupported|switch(?:ed)?[- ]off|discontinued|decommissioned|removed"
    ),
    Sign.HOLD: (
        r"valid|good|in force|in effect|in place|free|suspen(?:ded|sion)|remains?|stays?|continues?|keeps?|kept|lasts?|runs?|running|"
        r"available|moratorium|truce|ceasefire|cease-fire|curfew|ban|extended|prolonged|renewed|registered|shut|closed|open|frozen|appl(?:y|ies)"
    ),
    Sign.OVER: r"let (?:[^\s,;.]+ ){1,6}?(?:expire|lapse|run out|end)|expired|lapsed|ran out|run out|ended|came to an end|terminated|is over|was over|ran until|matured",
    Sign.DUE: (
        r"deadlines?|cut-?offs?(?: dates?)?|clos(?:ing|ure) dates?|ultimatum|last days?|final days?|last dates?|"
        r"target dates?|due dates?|no later than|not later than|at the latest|latest|payable|overdue|"
        r"grace period|fall(?:s|ing)? due|fell due|due(?! to)|owed?s?|past due|on or before|prior to|not more than|"
        r"deliver(?:y|ies) dates?|expected in writing|period (?:closes|ends)|ends for comments|"
        r"(?:comments?|submissions?|applications?|entries|bids|tenders|proposals|objections|registrations?|nominations?) "
        r"(?:are |is |must |to |close[sd]?|end)"
    ),
    Sign.EVENT: (
        r"meet(?:s|ing|ings)?|hearings?|sessions?|conferences?|summits?|votes?|voting|elections?|polls?|ballots?|"
        r"referendum|opens?|opening|reopens?|reopening|starts?|starting|begins?|beginning|launch(?:es|ed|ing)?|premi[eè]res?|lift(?:s)? off|blasts? off|touch(?:es)? down|"
        r"resum(?:e|es|ing|ption)|returns?|visits?|arriv(?:e|es|al|ing)|leaves?|departs?|tak(?:e|es|ing) place|held|"
        r"scheduled|slated|listed|conven(?:e|es|ed)|reconvenes?|trials?|appears?|travels?|flies|speaks?|strikes?|"
        r"walk(?:s)? out|kicks? in|restarts?|auction(?:s|ed)?|counted|talks|gathers?|march(?:es)? |concert|"
        r"fixed|set|called|planned|timed|pencilled in|penciled in|booked|debates?|interview|presentation|"
        r"maintenance|inauguration|ceremony|releases?|goes? on sale|tours?|races?|match|plays?|festival|fair|"
        r"workshop|webinar|term|exams?|inspection|review(?:s|ed)?|decides?|considers?|discuss(?:es)?|attends?|"
        r"hears?|sits?|rises?|clos(?:e|es|ing)|shuts?|moves?|increases?|changes?|switch(?:es)?|hands? over"
    ),
    Sign.EFFECT: (
        r"effective|takes? effect|taking effect|com(?:e|es|ing) into (?:force|effect|operation)|"
        r"enter(?:s|ing)? into (?:force|effect)|"
        r"go(?:es)? (?:live|into effect|up|down)|appl(?:y|ies)|in operation|become(?:s)? (?:law|mandatory|effective)"
    ),
    Sign.DELIVER: (
        r"deliver(?:s|ed|y)?|submit(?:s|ted)?|submission|publish(?:es|ed)?|publication|pay(?:s|ments?)?|paid|repay(?:s|ment)?|"
        r"complet(?:e|es|ed|ion)|finish(?:es|ed)?|report(?:s)?|announce(?:s|ment)?|ship(?:s|ped)?|file(?:s|d)?|"
        r"provide(?:s|d)?|send|sent|issue(?:s|d)?|present(?:s|ed)?|hand(?:ed)? in|return(?:ed)?|reply|respond|answer|"
        r"build|built|ready|sign(?:ed)?|ratif(?:y|ied)|approve[sd]?|adopt(?:s|ed)?|implement(?:s|ed)?|comply|"
        r"register|apply|appoint(?:s|ed)?|withdraw(?:al)?|transfer(?:red)?|settle(?:d|ment)?|refund(?:s|ed)?|"
        r"reach(?:es|ed)?|produce[sd]?|raise[sd]?|cut|reduce[sd]?|invest|create[sd]?|install(?:ed)?|supply|supplied"
    ),
    Sign.MUST: (
        r"must|shall|ha(?:s|ve|d) to|need(?:s|ed)? to|(?:is|are|be|was|were|been) (?:required|obliged|ordered|directed|requested|told|"
        r"asked|instructed|invited|reminded|bound) to|required|please|ought to|is to|are to|give[ns]? (?:\w+ ){1,4}until|"
        r"ha(?:s|ve) until|ha(?:s|ve) (?:up )?to|calls? (?:on|upon)|demands?|decides? that|requests|urges|order(?:s|ed)|directs?|"
        r"requires?|wants?|allowed|may (?:be )?(?:\w+ )?(?:until|up to|by)|you(?:'ll| will) need|want(?:s|ed)? an answer|"
        r"should|make sure|remember to|don't forget|can (?:still )?(?:be )?\w+ (?:until|by)|it is up to"
    ),
    Sign.WILL: r"will|shall|won't|'ll|’ll|going to|is to|are to",
    Sign.PLAN: (
        r"plan(?:s|ned|ning)? (?:to|for|on)|intend(?:s|ed)?|aim(?:s|ed|ing)?|hop(?:es?|ing) to|undert(?:ake[sn]?|ook|aking)|"
        r"promise[sd]?|pledge[sd]?|vow(?:s|ed)?|commit(?:s|ted)?|commitment|guarantee[sd]?|agree[sd]? to|prepar(?:es|ing) to|"
        r"expects? to|target(?:s|ed|ing)?|is (?:due|set|scheduled|slated|about) to|are (?:due|set|scheduled|slated) to|"
        r"due to|set to|scheduled to|assured|given (?:me |us |them )?(?:his|her|their|its) word|said (?:it|he|she|they|we) would|would"
    ),
    Sign.EXPECT: (
        r"expected|expect(?:s|ing)?|likely|unlikely|(?<!its )(?<!their )(?<!your )(?<!our )(?<!his )(?<!her )(?<!my )forecast(?:s|ed|ing)?|predict(?:s|ed|ing)?|project(?:s|ed|ion|ions)|estimate[sd]?|"
        r"estimated|could|might|analysts?|economists?|seen|anticipate[sd]?|outlook|probably|perhaps|believes?|thinks?|foresees?"
    ),
    Sign.MAY: r"may|might|could|can",
    Sign.WAS_TO: (
        r"(?:was|were) set for\b(?=[^.;]*\b(?:but|was|were|has|have|had|will|would|instead)\b)|(?:was|were|had been|(?<!should )have been) (?:originally |first |initially |previously |at first )?(?:to|due|set(?! for\b)|(?<=ly )set|(?<=first )set|(?<=been )set|scheduled|supposed|meant|expected|planned|intended|"
        r"slated|listed|called|promised|going to|foreseen|payable|invited)|was to|were to|(?:would|should(?! have been (?:[\w-]+ ){0,2}?(?:extended|prolonged|renewed|lengthened|postponed|delayed|deferred|adjourned|rescheduled|put (?:off|back)|pushed back|moved|brought forward|cancell?ed|called off|scrapped|lifted)\b))(?: otherwise| normally)? have(?! to\b)|had (?:been|promised|undertaken|pledged|agreed|"
        r"vowed|meant|planned|hoped|intended|said|extended|given|wanted|told)|(?:first|originally|initially) (?:planned|set|promised|pledged|vowed|undertook|said|announced|scheduled)|originally|initially|previous(?:ly)?|(?<!no )(?<!not )earlier(?! than (?!the\b|\d)\w)|at first|"
        r"(?:original|old|former|earlier) (?:\w+ )?(?:date|deadline|target|day)|(?:date|deadline|target|day) had been|fell due|had until|used to|formerly|until now|instead of|in place of|rather than|as promised|overdue"
    ),
    Sign.DONE: (
        r"said|told|announced|reported|was|were|had|did|took|made|began|started|signed|approved|adopted|issued|dated|"
        r"reached|fell|rose|killed|published|voted|founded|opened|closed|paid|sent|arrived|left|came|went|held|met|won|lost|"
        r"launched|introduced|agreed|set up|filed|posted|updated|moved|imposed|died|born|appointed|resigned|retired|granted"
    ),
    Sign.UNTIL: (
        r"until|till|'til|through|thru|up to(?: and including)?|up until|to last (?:until|to)|not before|to run to|"
        r"as late as|throughout|before the end of|(?:extended|prolonged|runs?|carried|on|renewed) to|"
        r"(?:in (?:effect|force|place)|valid|effective|suspended|lasts?|apply|applies) for(?: a (?:period|term) (?:of|not (?:to exceed|exceeding)))?|(?:will|shall|to) last"
    ),
    Sign.BY: r"by|before|no later than|not later than|on or before|ahead of|at the latest|prior to|in time for",
    Sign.ON: r"on|at|in|for|during|of",
    Sign.FROM: r"from|as of|as from|with effect from|effective|starting|beginning|on and after|after|once",
    Sign.WITHIN: r"within|inside(?: of)?|in|in the next|over the next|not more than|no more than|at most",
    Sign.SINCE: (
        r"since|dated|means|shall mean|as at|last|ago|earlier this|copyright|©|founded|born|posted|updated|printed|issued|signed|published|revised|rev|"
        r"received|made on|entered into|year[- ]ended|years? ended|year to|months to|quarter to|weeks to|"
        r"compared with|versus|vs|against|for the (?:year|quarter|month|period)"
    ),
    Sign.PROPOSE: (
        r"propos(?:es|ed|ing)|proposal (?:to|for|that)|suggest(?:s|ed|ing|ion)?|request(?:ed|s)? (?:an? |the )?(?:extension|delay|postponement)|requests? to(?: either)?(?= (?:extend|delay|postpone|prolong|defer|renew|continue|move|keep)\b)|"
        r"sought (?:an?|the|more)|seeks? (?:an?|the|more)|seeking (?:an?|the|more) (?:extension|delay|renewal)|petition(?:s|ed)?|"
        r"call(?:ed|s|ing) for (?:an?|the|it|its|more)|urged|recommend(?:s|ed|ation)?|under discussion|discuss(?:ed|ing)|rumou?rs?|idea of|"
        r"appeal(?:s|ed)? for|pushing for|floated|mooted|hint(?:s|ed)|ha(?:s|d|ve) (?:also |again |since )?asked (?:us|it|them|for)|"
        r"ask(?:s|ed|ing)? (?:\S+ ){0,4}?for (?:\S+ ){0,4}?(?:extension|moratorium|delay|postponement|deferral|renewal|waiver|rollover|reprieve|standstill|grace|time|years?|months?|weeks?|days?)|"
        r"ask(?:s|ed|ing)? (?:\S+ ){1,4}?to (?:extend|prolong|cover|keep|renew|postpone|delay|stay|put off|push back)|"
        r"want(?:s|ed)? (?:to see|(?:\S+ ){1,4}?(?:to be )?(?:extended|renewed|kept|prolonged|postponed|delayed|put off|waived))|lobb(?:y|ies|ied|ying)|"
        r"(?:pav|clear|open|prepar)(?:e?s|e?d|ing|e) (?:the|a) (?:way|path|door|road) (?:for|to)|(?:set|sets|setting) the (?:stage|scene) for|(?:lay|lays|laid|laying) the (?:ground(?:work)?|foundations?) (?:for|to)|"
        r"asked (?:us|it|them) to|asked for|may be asked|wr(?:ote|itten) (?:\S+ ){0,4}?to request|had (?:also |again )?asked"
    ),
    Sign.IF: r"if|unless(?! (?:\w+ ){0,3}?(?:renewed|extended|prolonged|terminated|revoked|rescinded|cancelled|otherwise))|whether|provided that|in case|in the event|should the|assuming|suppose|depends? on|failing which|otherwise",
    Sign.NOT: r"not|no|never|n't|cannot|n’t|neither|nor|without|denied|denies|refus(?:e|es|ed|al)|reject(?:s|ed)|ruled out|declin(?:e|es|ed)|nobody|none|nothing",
    Sign.PERIOD: (
        r"fiscal|financial year|tax year|accounting|model year|vintage|budget for|figures for|results for|quarters? ended|year ended|"
        r"half[- ]year to|week ended|weeks ended|months ended|year ending|quarters? ending|months ending"
    ),
    Sign.GENERAL: (
        r"suppose|for instance|for example|e\.g\.|every (?:year|month|day|week|january|spring)|each (?:year|month|day|week)|example|hypothetical|always|typically|imagine|"
        r"usually|generally|normally|in general|as a rule|best before|typo|born"
    ),
}
