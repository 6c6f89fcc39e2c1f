"""German words that take a change back, or leave a decision on it open, in what follows on it."""

from monitor.extract.language.taking_back import TakingBack

_MOVE = r"(?:\w*verlängerung|\w*verschiebung|\w*erneuerung|\w*vertagung|\w*verlegung|\w*aufschub)(?:en|s)?"
_TOLD = r"(?:meldung|bericht|nachricht|mitteilung|angabe|darstellung|behauptung|information|ankündigung|beitrag|posting)(?:e?n|e)?"
_FALSE = r"(?:\w+ )?(?:falsch|unwahr|unzutreffend|erfunden|verfrüht|ein (?:\w+ )?(?:irrtum|scherz|missverständnis|fehler|aprilscherz|gerücht|versehen)|eine (?:\w+ )?(?:ente|falschmeldung|erfindung|lüge))"
_SAY_YES = r"(?:zustimmen|billigen|unterzeichnen|unterschreiben|ratifizieren|beschließen|bestätigen|absegnen|grünes licht geben|abstimmen|(?:abgesegnet|gebilligt|bestätigt|ratifiziert|beschlossen|genehmigt|unterzeichnet|unterschrieben) werden)"
_DEAL = r"(?:\w*vertrag|\w*beschluss|antrag|vorschlag|entwurf|\w*plan|text|vereinbarung|einigung|entscheidung|maßnahme|\w*gesetz|schritt)"

TAKING_BACK = TakingBack(
    move=_MOVE,
    at_once=(
        rf"(?:das|dies|es) (?:ist|war) (?:{_FALSE}|nicht (?:so|wahr|richtig|der fall))(?=[ ]?[.,;:!–—]|$)|(?:das|dies) (?:stimmt|trifft) (?:so )?nicht|dem ist nicht so|weit gefehlt|(?:falsch|mitnichten|stimmt nicht)(?= ?[.:!,]|$)"
    ),
    denied=(
        rf"(?:dementiert|bestritt|bestreitet|dementierte|bestritten|dementierten|verneint|verneinte)n?(?= ?[.,;:]|$| (?:das|dies|es|die (?:meldung|berichte|angaben)|den bericht|am|umgehend|prompt|sofort|kurz|später|noch)\b)|(?:wies|wiesen|weist) (?:das|dies|es|die|den|diese) (?:\w+ ){{0,4}}?zurück|"
        rf"{_TOLD} (?:\w+ )?(?:ist|war|sei|sind|waren|seien) {_FALSE}|(?:zog|zogen|nahm|nahmen) (?:ihre|seine|die|diese) {_TOLD}(?: [^.;]{{0,40}})? zurück|(?:hat|haben) (?:ihre|seine|die|diese) {_TOLD}(?: [^.;]{{0,40}})? (?:zurückgezogen|zurückgenommen|korrigiert)|"
        r"(?:es gibt|gibt es|es gebe|gebe es) (?:bisher |bislang |noch )?(?:keine (?:solche|verlängerung|einigung|entscheidung|verschiebung|vereinbarung)|keinen (?:solchen|beschluss|aufschub))|(?:(?:noch |bislang |bisher )?nichts|keine entscheidung) (?:ist|sei|wurde|worden)? ?(?:unterschrieben|unterzeichnet|beschlossen|entschieden|gefallen)|davon (?:könne|kann) keine rede sein|(?:weiß|wissen|wisse|wusste)\b[^.;]{0,20}? (?:davon|von einer verlängerung|darüber) nichts|(?:weiß|wissen|wisse|wusste)\b[^.;]{0,20}? nichts davon|davon nichts|nicht bestätig\w+|bestätigt\w* (?:das|dies|es|die \w+) nicht"
    ),
    undone=(
        rf"(?:kassierte|hob|hoben|kippte|kippten|annullierte|widerrief|nahm|nahmen|zog|zogen|stoppte|stoppten|untersagte) (?:die|diese|den|diesen|ihre|seine) (?:\w+ )?{_MOVE}|"
        rf"{_MOVE} (?:[^.;,]{{1,40}}? )?(?:wurde|ist|war)n? (?:[^.;,]{{1,40}}? )?(?:aufgehoben|widerrufen|zurückgenommen|gekippt|annulliert|kassiert|gestoppt|für (?:nichtig|unwirksam|rechtswidrig) erklärt)|"
        r"(?:machte|machten|macht) (?:[^.;,]{1,30} )?(?:einen rückzieher|eine kehrtwende)|(?:wurde|ist) (?:[^.;,]{1,30} )?(?:wieder )?rückgängig gemacht"
    ),
    undecided=(
        rf"(?:muss|müssen|müsse|müssten)\b[^.;:]{{0,70}}?\b(?:noch|erst)\b(?:(?!\b(?:den|dem|über (?:den|die|das)|eine[nmr]?) (?!{_MOVE}|{_DEAL}))[^.;:]){{0,60}}?\b{_SAY_YES}|letzte wort (?:hat|haben|liegt|hätten?|spricht)|"
        r"(?:endgültig|abschließend) (?:entscheide\w*|beschließ\w*|abgestimmt|abstimm\w*)|(?:entscheidet|entscheiden|beschließt|stimmt|stimmen) (?:[^.;,]{1,40}? )?(?:endgültig|abschließend)|"
        r"(?:zustimmung|unterschrift|ratifizierung|genehmigung|votum|entscheidung|beschluss|abstimmung|billigung|unterzeichnung)(?:en)? (?:[^.;,]{1,50}? )?(?:(?:steht|stehen) (?:[^.;,]{1,30}? )?aus|fehlt|fehlen)|(?:steht|fehlt) (?:noch )?(?:die|das) (?:zustimmung|unterschrift|ratifizierung|votum)|"
        r"vorbehaltlich|unter (?:dem )?vorbehalt|bedarf (?:noch )?der zustimmung"
    ),
)
