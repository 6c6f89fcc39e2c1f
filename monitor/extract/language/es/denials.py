"""Spanish words that deny a change, or tell it under a condition, from anywhere in its clause."""

from monitor.extract.language.denials import Denials

_BUT = r"pero|sino|aunque|sin embargo|no obstante"

DENIALS = Denials(
    negations=(
        r"no(?! (?:solo|sólo|solamente|únicamente|obstante|menos))|nunca|jamás|tampoco|ning[uú]n\w*|nadie|ni(?! siquiera)|ni siquiera|"
        r"de ning[uú]n modo|en absoluto|lejos de"
    ),
    denying=(
        r"(?:esper|tem|confí|conf(?!irm)|pid|pidi|exig|reclam|cre|prome|supon|quier|dese|apuest|ruega|rog)\w*(?: \S+){0,4}? que|(?:(?:va|van) a|deben?|podrían?|prevén?) (?:anunciar|confirmar|comunicar)(?: \S+){0,5}? que|(?:anunciar|confirmar|comunicar)án?(?: \S+){0,5}? que|derecho a que|de no(?= \w+r(?:se)?)|"
        r"a menos que|salvo que|salvo si|a no ser que|siempre que|siempre y cuando|(?<!incluso )(?<!aun )(?<!por )si(?! bien)|en (?:el )?caso de|en (?:su defecto|caso contrario)|de lo contrario|cuando (?:falte|falten|no haya)|con tal de|a condición de|"
        r"neg(?:ó|aron|aba|aban)|niega[ns]?|niegue[ns]?|negado|negando|desmint\w+|desmient\w+|desmentid\w+|desment\w+|rechaz(?:ó|aron|a|an) que|falso|falsa|falsedad|falsamente|mentira|bulo|incierto|"
        r"supuest(?:o|a|os|as|amente)|presunt\w+|rumor(?:es)?|según (?:una filtración|filtraciones|versiones|mensajes|publicaciones)|en (?:las )?redes sociales|en vano|erróneamente|dud(?:a|an|ó) (?:de )?que|"
        r"a punto de|casi(?! (?:\ue000|tod\w+|un\w*|dos|tres|cuatro|seis|\d|por unanimidad))|por poco|estuv\w+ (?:muy )?cerca de"
    ),
    breaks=(
        rf"[;:]|, (?:{_BUT}|que|quien|cuy\w+|donde|y|e|porque|pues|el cual|la cual|por lo que|así que)(?! \ue000)|"
        r", (?:el|la|los|las|se|fue|ha|un|una|este|esta)(?! ?\ue000)| (?:y|e) (?:se|ha|han|fue|fueron|será|serán|queda|quedó|lo|la|prorrog\w*|renov\w*|ampli\w*|hasta)| (?:pero|sino) "
    ),
    ends=rf"[;:]|, (?:{_BUT})| pero | y (?:ha |han )?(?:anunci|declar|confirm|prorrog|renov|ampli)(?:ó|aron|ado)",
    asides=(
        r", (?:que|quien|cuy\w+|donde|el cual|la cual) [^,;]*,|(?:como|puesto que|ya que|dado que|porque|aunque|si bien|mientras|incluso si|aun si) [^,;]*,|"
        r", sin [^,;]*,|al no [^,;]*,"
    ),
    ruling=r"se (?:\w+ )?(?:prorroga|renueva|amplía|extiende|prolonga)n?|(?:es|son|será|serán|queda|quedan) (?:\w+ )?(?:prorrogad|renovad|ampliad|extendid)[oa]s?",
    that=r"que|el que|el hecho de que",
    untrue=r"(?:es|son|era|eran) (?:\S+ )?(?:fals[oa]s?|inciert[oa]s?|mentira|infundad[oa]s)|(?:fue|fueron|ha sido|han sido) (?:desmentid|negad)[oa]s?",
    disowning=r"(?:ha |han )?(?:neg(?:ó|aron|ado)|niega[ns]?|desmintió|desmintieron|desmiente[ns]?|desmentido)|(?:lo que|algo que|extremo que) (?:\S+ ){0,5}?(?:neg(?:ó|aron)|niega[ns]?|ha negado|desmintió|desmintieron|desmiente[ns]?|ha desmentido)",
)
