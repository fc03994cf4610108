# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The wordings by which the checklist knows its points, English and Spanish together.

Both languages are always looked for: drafts mix them, and few wordings collide. Every gap
between two words has a longest length, so that no text takes long.
"""

import re

from hearings.domain.checklist import Clue

Wording = tuple[Clue, re.Pattern[str]]


def _words(pattern: str) -> re.Pattern[str]:
    """A pattern from a word border on, a blank standing for any white space, one long."""
    return re.compile(rf"\b(?:{pattern})".replace(" ", r"\s"))


_CAPITAL = "[A-ZÁÉÍÓÚÑ]"

SPEAKER: tuple[Wording, ...] = (
    (Clue.NAME, _words(r"[Mm]y name is \w+|I(?:’m|'m| am) (?!I\b)[A-Z][a-z]+")),
    (Clue.NAME, _words(rf"[Mm]e llamo \w+|[Mm]i nombre es \w+|[Ss]oy {_CAPITAL}\w+")),
    (
        Clue.NAME,
        _words(rf"{_CAPITAL}\w+ {_CAPITAL}\w+, (?:from |of |in |del? )?(?:Ward|District|Distrito)"),
    ),
    (
        Clue.SPEAKS_FOR,
        _words(
            rf"(?:The|El|La) (?:{_CAPITAL}\w+ |for |of |de |del ){{1,8}}"
            r"(?:opposes?|supports?|urges?|submits?|se opone|apoya|pide|presenta)\b|(?:The|El"
            r"|La) [^.!?\n]{0,60}(?:Guild|Union|Coalition|Association|Cent(?:er|re)|Council"
            r"|Alliance|Network|Project|Workers(?:’|')? Guild)\b[^.!?\n]{0,40} (?:opposes?"
            r"|supports?|urges?|submits?)\b|(?:El|La) (?:Sindicato|Unión|Coalición|Asociación"
            r"|Centro|Alianza|Red|Grupo)\b[^.!?\n]{0,60} (?:se opone|apoya|respalda|pide"
            r"|presenta)\b|[Oo]n behalf of|I am reading a testimony|[Vv]oy a leer un testimonio"
            r"|(?:I|[Ww]e)(?:’m|'m| am| are)? (?:here )?(?:represent(?:ing)?|speak for)"
            r"|(?:[Hh]ablo|[Hh]ablamos|[Vv]engo) en nombre de|[Rr]epresento a"
        ),
    ),
    (
        Clue.HOME,
        _words(
            r"(?:I|[Ww]e)(?: have|’ve|'ve)? (?:live|lived) |[Aa]s an? (?:\w+ )?resident"
            r"|resident of|calling (?:in )?from|[Vv]ivo en|[Vv]ivimos en|[Ll]lamo desde"
            r"|[Vv]ecin[oa] de|[Ll]levo \w+ años"
        ),
    ),
    (
        Clue.ROLE,
        _words(
            r"I(?:’m|'m| am|’ve been|'ve been| have been) an? (?!bit\b|little\b|fan\b)\w+"
            r"|I come (?:here )?as an? |[Vv]engo como|I (?:have driven|drive|rent|teach|own|run) "
            r"|I work (?:as|for|at|in)|[Aa]s an? (?:teacher|nurse|student|parent|mother|father"
            r"|lawyer|doctor|worker|tenant|engineer|veteran|survivor)|[Ss]oy (?:una? )?(?!que\b"
            r"|de\b|muy\b)(?![A-Z])\w{4,}|[Mm]anejo (?:el|la|un)|[Aa]lquilo en|[Tt]rabajo (?:como"
            r"|en|para|\w+ndo)|[Cc]omo (?:maestr|enfermer|estudiante|madre|padre|abogad)"
        ),
    ),
)

BILL: tuple[Wording, ...] = (
    (
        Clue.NUMBER,
        _words(
            r"(?:A\.?B|S\.?B|H\.?B|H\.?R|H\.?F|S\.?F|L\.?D|L\.?B|A\.?R|S\.?R"
            r"|[HSA]\.?J\.?R)\.?(?: |-)?\d{1,5}\b|[ASH](?:\. ?|-)\d{1,5}\b|[ASH] ?\d{3,5}\b"
        ),
    ),
    (
        Clue.NUMBER,
        _words(
            r"(?i:(?:agenda )?item|file|matter|docket|ordinance|resolution|proposal|proposition"
            r"|measure|(?:house|senate|assembly) (?:bill|file|resolution)|bill"
            r"|intro(?:duction)?)(?: [Nn]o\.| [Nn]umber)? ?#? ?(?:[A-Z]{1,2}[ .-]?)?\d[\d-]*"
        ),
    ),
    (
        Clue.NUMBER,
        _words(
            r"(?i:proyecto(?: de ley)?|punto|expediente|resolución|ordenanza|propuesta|medida|ley"
            r"|asunto)(?: número| n\.?º| núm\.)? ?#? ?(?:[A-Z]{1,2}[ .-]?)?\d[\d-]*"
        ),
    ),
)

POSITION: tuple[Wording, ...] = (
    (
        Clue.STANCE,
        _words(
            r"(?:I|[Ww]e)(?: do not| don’t| don't)?(?: \w+ly| also| fully)? (?:support"
            r"|oppose)\b(?! (?:my|our|his|her|their|him|them|myself|ourselves|each)\b)|(?:I"
            r"|[Ww]e)[^.!?\n]{0,40}? (?:in support|in opposition|in favou?r|against|opposed to)\b"
            r"|(?:opposes|supports) (?:the |this |[A-Z])|[Ii]n opposition to|[Mm]y (?:full "
            r"|strong )?(?:support|opposition)\b|asking for an? (?:no|yes)\b|urge an? (?:no"
            r"|yes) vote|is in favou?r of|[Cc]ount me as (?:opposed|in favou?r)|(?:can’t|can't"
            r"|cannot) (?:support|get behind|accept)|[Ss]ay (?:no|yes) to|(?:I|[Ww]e) ask (?:you"
            r"|the \w+) to amend|take no position|(?:am|are) neutral on"
        ),
    ),
    (
        Clue.STANCE,
        _words(
            r"[Ss]e opone a|[Oo]poner(?:me|nos) al?|[Ee]stá (?:a favor|en contra) de|: no al? "
            r"|[Pp]edir un (?:no|sí)\b|[Nn]o (?:estoy|estamos) de acuerdo|[Mm]i (?:apoyo"
            r"|oposición)\b|[Dd]igan (?:no|sí) a|(?<!de )(?:[Aa]poyo|[Aa]poyamos|[Rr]espaldo"
            r"|[Rr]espaldamos)\b(?! a mis? )|[Mm]e opongo|[Nn]os oponemos|(?:[Yy]o "
            r"|^)?[Rr]echaz(?:o|amos) (?:la|el|este|esta)\b|(?:[Ee]stoy|[Ee]stamos|[Hh]ablo"
            r"|[Hh]ablar|[Vv]engo|[Vv]enimos)(?: \w+)? (?:en contra|a favor)|(?:[Mm]i"
            r"|[Nn]uestra) posición\b[^.!?\n]{0,60}: (?!_)\w+"
        ),
    ),
)

_ACTION = (
    r"(?:vote|pass|adopt|approve|reject|deny|table|delay|postpone|hold|amend|add|remove|require"
    r"|ban|renew|oppose|support|stop|end|report|put|strike|repeal|fund|audit|publish|refuse"
    r"|withdraw|cancel|pause|limit|forbid|prohibit|strengthen|advance|kill|delete|send|say|take)\b"
)
_ACCION = (
    r"(?:vot[ea]|apr[ou]+[eé]?b|rechac|adopt|apla[cz]|enm[ie]+nd|agreg|quit|exij[ai]|renueve"
    r"|renov|deten|prohíb|prohib|pospon|retir|derog|elimin|cancel|limit|publi[cq]|añad|suspend"
    r"|devuelv|desech|diga|saqu)\w*"
)

ASK: tuple[Wording, ...] = (
    (
        Clue.REQUEST,
        _words(
            r"(?:[Pp]lease|(?:I|[Ww]e)(?: \w+ly| would)? (?:ask|urge|request|recommend|call on"
            r"|beg|implore|want|like)(?! myself| ourselves)|[Cc]ould you|I(?: am|’m|'m) asking"
            r"|(?:[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Cc]ommission) should)"
            rf"(?= )[^.!?\n]{{0,60}}?\b{_ACTION}"
        ),
    ),
    (
        Clue.ORDER,
        _words(
            r"(?:Do not|Don’t|Don't|Vote|Reject|Pass|Adopt|Table|Amend|Strike|Say no|Take|Require"
            r"|Stop)"
            rf" (?:{_ACTION}|\w+)[^.!?\n]{{0,60}}[.!]"
        ),
    ),
    (
        Clue.REQUEST,
        _words(
            r"(?:[Pp]ido|[Pp]edimos|[Rr]uego|[Ss]olicit(?:o|amos)|[Ee]xhort(?:o|amos)|[Ii]nst(?:o"
            r"|amos)|[Pp]or favor|[Qq](?:uiero|ueremos|uisiera|uisiéramos) que|[Oo]jalá"
            r"|[Qq]ue el (?:concejo|comité)|[Pp]odrían|[Rr]ecomend(?:o|amos)"
            rf"|[Rr]ecomiendo)\b[^.!?\n]{{0,80}}?\b{_ACCION}"
        ),
    ),
    (
        Clue.ORDER,
        _words(
            r"(?:(?<!que )[Nn]o (?:vot|apru?eb|renuev|adopt|compr)en|Voten|Rechacen|Aprueben"
            r"|Adopten|Aplacen|Enmienden|Suspendan|Saquen|Exijan|Paren|Detengan"
            r"|Digan no)\b[^.!?\n]{0,60}"
        ),
    ),
)

TIME = _words(
    r"(?i:last (?:year|month|week|night|spring|summer|fall|autumn|winter|\w+day|january|february"
    r"|march|april|may|june|july|august|september|october|november|december)|yesterday"
    r"|\w+ (?:summers|winters) ago|\w+ (?:years?|months?|weeks?|days?) ago|that (?:night|day"
    r"|morning)|one (?:night|day|morning|afternoon|evening)|on (?:halloween|christmas"
    r"|thanksgiving|\w+day)|in (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)|when (?:i|my|we|our|he|she) |in (?:19|20)\d\d|(?:año|mes|noche"
    r"|semana|primavera|verano|otoño|invierno) pasad[oa]|ayer|anoche|hace \w+ (?:años?|meses|mes"
    r"|semanas?|días?|veranos|inviernos)|es[ae] (?:noche|día|mañana)|un día|una (?:noche|mañana"
    r"|tarde)|en (?:halloween|navidad)|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    r"|septiembre|octubre|noviembre|diciembre)|cuando |en (?:19|20)\d\d)"
)

_FIRST_PERSON_VERB = r"(?!aquí\b|allí\b|así\b|ahí\b|café\b|qué\b|sé\b|sí\b|mí\b)\w{2,}[éí]\b"
SELF = _words(
    r"(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Mm]i|[Mm]is|[Mm]e|[Nn]os|[Nn]uestr[oa]s?|[Yy]o)\b"
    rf"|{_FIRST_PERSON_VERB}"
)

_PAST = (
    r"(?:was|were|had|came|went|told|said|took|saw|lost|found|got|knew|felt|kept|ran|sent|left"
    r"|heard|read|put|stood|sat|cried|grew|made|gave|thought|began|woke|held|drove|met|asked"
    r"|spent|(?!need|feed|speed|indeed|hundred|exceed|proceed|agreed|wanted|red\b"
    r"|bed\b)[a-z]{2,}ed)\b|(?:fue|fui|fueron|tuve|tuvo|hizo|dijo|dijeron|estuvo|vino|vinieron"
    r"|pudo|puso|trajo|tenía|había|era|eran|supe)\b|[a-zñ]{2,}(?:ó|aron|ieron|aban|aba|ían|é|í)\b"
)
PAST = _words(_PAST)

CLOSE_PERSON = _words(
    r"(?:[Mm]y|[Oo]ne of our|[Oo]ur) (?:\w+ )?(?:brother|sister|mother|father|son|daughter|child"
    r"|children|cousin|nephew|niece|uncle|aunt|grand\w+|husband|wife|partner|friend|neighbou?r"
    r"|student|client|patient|member|coworker|family)s?\b|(?:[Mm]i|[Uu]n[oa] de nuestr[oa]s"
    r"|[Nn]uestr[oa]) (?:herman[oa]|madre|padre|mamá|papá|hij[oa]|prim[oa]|sobrin[oa]|tí[oa]"
    r"|abuel[oa]|espos[oa]|parej[a]|amig[oa]|vecin[oa]|alumn[oa]|client[ea]|compañer[oa]"
    r"|familia)s?\b"
)

FIGURE = re.compile(
    r"(?<![\w.,-])[$€£]?\d[\d.,]*(?:\s?%|\s(?:percent|per cent|por ciento|million|millones"
    r"|mil)\b)?|\b(?i:one|two|three|four|five|six|seven|eight|nine|half)\s+(?i:in|out\s+of"
    r"|of\s+every)\s+\w+|\b(?i:una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\s+de\s+cada\s+\w+"
)
YEAR = re.compile(r"(?:19|20)\d\d[.,]*")

SOURCE = _words(
    r"(?i:according to (?!my\b|our\b|me\b)|stud(?:y|ies)\b|reports?\b|audit(?:s|or)?\b|survey\b"
    r"|research(?:ers?)?\b|tested\b|[’']s count\b|counted\b|data (?:from|of|show)|statistics\b"
    r"|tests? (?:by|from|of|published|measured|found)|published\b|census\b|budget\b|told the \w+"
    r"|says the|index\b|records? (?:show|of the)|page \d|según (?!mi\b|yo\b)|estudios?\b"
    r"|informes?\b|auditorías?\b|encuestas?\b|investigaci(?:ón|ones)\b|[Ii]nvestigador[ae]?s?\b"
    r"|datos de|estadísticas?\b|publicad[oa]s?\b|censo\b|presupuesto\b|página \d)"
)
