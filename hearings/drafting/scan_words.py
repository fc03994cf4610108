# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""The shapes and wordings of the privacy scan, English and Spanish together.

Each gap has a longest length, so that no text takes long. Where a pattern has a group
`what`, only that group is marked.
"""

import re

from hearings.domain.sensitive import Reason, SensitiveKind

Rule = tuple[SensitiveKind, Reason, re.Pattern[str]]


def _rule(kind: SensitiveKind, reason: Reason, pattern: str) -> Rule:
    return kind, reason, re.compile(pattern.replace(" ", r"\s"))


_UP = "[A-ZÁÉÍÓÚÑ]"
_NOT_A_NAME = (
    "(?!(?:The|This|That|They|There|Then|And|But|When|Who|What|We|He|She|It|In|On|At|My|Our|Your"
    "|You|If|So|Or|As|For|After|Before|Because|Please|Thank|Thanks|El|La|Los|Las|Un|Una|Y|Que"
    "|Mi|Su|Se|No|Yes|Pero|Cuando|Chair|Chairman|Chairwoman|Chairperson|President|Presidenta"
    "|Presidente|Mayor|Alcalde|Alcaldesa|Speaker|Vice|Council|Concejal|Clerk"
    "|January|February|March|April|May|June|July|August|September|October|November|December"
    "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)"
)
_NAME = rf"{_NOT_A_NAME}{_UP}[a-záéíóúñ’'-]+(?: {_UP}[\w’'-]+)?"

_MONTH = (
    # Spanish first: "mar" and "may" would cut "marzo" and "mayo" short.
    "(?i:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    "|jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?"
    "|aug(?:ust|\\.)?|sep(?:tember|t?\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)"
)
_DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}} (?:de )?{_MONTH}"
    r"(?:,? (?:de )?\d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)"
)

_CHILD = (
    r"(?:son|daughter|kid|child|boy|girl|baby|toddler|niece|nephew|grandson|granddaughter"
    r"|grandchild|student|pupil|stepson|stepdaughter|teenager)"
)
_NINO = r"(?:hij[oa]|niñ[oa]|niet[oa]|sobrin[oa]|alumn[oa]|bebé|chic[oa]|hijastr[oa]|muchach[oa])"
_YOUNG = (
    r"(?:1[0-7]|[1-9]|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen))"
)
_JOVEN = (
    r"(?:1[0-7]|[1-9]|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece"
    r"|catorce|quince|dieciséis|diecisiete)"
)
_ADULT = (
    r"(?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|brother|sister|mother"
    r"|father|mom|dad|uncle|aunt|cousin|grandmother|grandfather|neighbou?r|friend|coworker"
    r"|colleague|boss|client|patient|roommate|landlord|tenant|teacher)(?:-in-law)?"
)
_ADULTO = (
    r"(?:espos[oa]|marido|mujer|pareja|novi[oa]|herman[oa]|madre|padre|mamá|papá|tí[oa]|prim[oa]"
    r"|abuel[oa]|vecin[oa]|amig[oa]|colega|compañer[oa]|jef[ea]|client[ea]|paciente|cuñad[oa]"
    r"|suegr[oa]|inquilin[oa]|maestr[oa])"
)
_STREET = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Parkway"
    r"|Pkwy|Terrace|Way|Circle|Highway|Hwy|Square|Alley|Trail)\b"
)
_NO = r"(?:(?:[Nn]umber|[Nn]o\.?|[Nn]úmero|[Nn]úm\.?|#|ID)(?: (?:is|was|es|era))?:? ?#?)"
_K, _R = SensitiveKind, Reason

RULES: tuple[Rule, ...] = (
    _rule(_K.SSN, _R.SHAPE, r"(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])"),
    _rule(
        _K.SSN,
        _R.WORDS,
        r"(?i:\bssn|\bsocial security|\bseguro social|\bmy social)\b\D{0,20}(?P<what>\d{9}"
        r"|\d{4})(?!\d)",
    ),
    _rule(_K.ALIEN_NUMBER, _R.SHAPE, r"\bA#?[- ]?\d{3}[- ]?\d{3}[- ]?\d{3}\b"),
    _rule(_K.ALIEN_NUMBER, _R.SHAPE, r"\b(?:EAC|IOE|LIN|MSC|NBC|SRC|WAC|YSC)[- ]?\d{10}\b"),
    _rule(
        _K.ALIEN_NUMBER,
        _R.WORDS,
        r"(?i:\balien (?:registration )?number|\ba-number|\buscis number|\bgreen card number"
        r"|\bnúmero (?:a|de extranjer[oa])\b)\D{0,15}(?P<what>\d[\d -]{6,12}\d)",
    ),
    _rule(_K.EMAIL, _R.SHAPE, r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"),
    _rule(
        _K.PHONE,
        _R.SHAPE,
        r"(?<![\d-])(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}(?![\d-])",
    ),
    _rule(_K.PHONE, _R.SHAPE, r"\+\d{1,3}(?:[ .-]?\(?\d{2,4}\)?){2,4}(?!\d)"),
    _rule(
        _K.PHONE,
        _R.WORDS,
        r"(?i:\bcall|\btext|\btel|\bphone|\bcell|\bmobile|\bcelular|\bteléfono|\bwhatsapp"
        r"|\bllám\w+|\bmy number|\bmi número)\b[^\d\n]{0,15}(?P<what>\d{10}"
        r"|\d{3}[- .]\d{4})(?![\d-])",
    ),
    _rule(
        _K.ADDRESS,
        _R.SHAPE,
        r"(?<![\w$.,#-])(?<!In )(?<!in )(?<!Since )(?<!since )(?<!By )(?<!by )\d{1,5}(?:-\d{1,4})?"
        rf"[A-Z]? (?:\d{{1,3}}(?:st|nd|rd|th) |(?!(?:Supreme|Federal|District|Appeals"
        rf"|High) ){_UP}[\w.’'-]{{0,20}} ){{1,4}}{_STREET}",
    ),
    _rule(
        _K.ADDRESS,
        _R.SHAPE,
        r"\b(?:[Cc]alle|[Aa]venida|[Aa]v\.|[Cc]alzada|[Pp]aseo|[Cc]arretera|[Cc]amino)"
        rf"(?: (?:{_UP}\w{{0,20}}|\d{{1,3}}|de|del|la|los|las)){{1,4}},?"
        r" (?:#|[Nn]úmero |[Nn]o\. |[Nn]úm\. )?\d{1,5}\b",
    ),
    _rule(
        _K.ADDRESS,
        _R.SHAPE,
        rf"\b\d{{1,5}} (?:de (?:la )?)?(?:[Cc]alle|[Aa]venida) {_UP}\w{{1,20}}",
    ),
    _rule(
        _K.ADDRESS,
        _R.SHAPE,
        r"\b(?i:p\.? ?o\.? box|apartado(?: postal)?|apartment|apt\.?|apartamento"
        r"|departamento n\w+) #?\d{1,5}[A-Z]?\b",
    ),
    _rule(
        _K.BIRTH_DATE,
        _R.WORDS,
        r"(?i:\bborn(?: on)?|\bdob|\bdate of birth|\bbirthday|\bfecha de nacimiento"
        rf"|\bnac(?:í|ió) el|\bcumpleaños|\bcumpl[oíe] (?:\w+ )?años el"
        rf"|\bturned \w+ on)\b(?: (?:is|was|es))?:?,? (?:el )?(?P<what>{_DATE})",
    ),
    _rule(
        _K.PLATE,
        _R.WORDS,
        r"(?i:\bplates?|\btag|\bplacas?|\bmatrículas?)\b(?i: number| no\.| número| núm\.| nro\."
        r"| n\.? ?º| is| es|:|,){0,3} (?P<what>(?=[A-Z0-9 -]{0,6}\d)"
        r"(?=[A-Z0-9 -]{0,6}[A-Z])[A-Z0-9]{1,4}["
        r" -]?[A-Z0-9]{2,5})\b",
    ),
    _rule(
        _K.CASE_NUMBER, _R.SHAPE, r"\b\d:\d\d-[a-z]{2}-\d{3,6}\b|\b\d\d-?(?:CR|CV|CM|MJ)-?\d{3,8}\b"
    ),
    _rule(
        _K.CASE_NUMBER,
        _R.WORDS,
        r"(?i:\bcase|\bdocket|\bpolice report|\bcitation|\bincident|\bbooking|\bwarrant|\bcaso"
        rf"|\bcausa|\bexpediente penal|\breporte policial"
        rf"|\bfolio) {_NO} ?(?P<what>[\w:-]{{0,10}}\d[\w:-]{{3,14}})",
    ),
    _rule(
        _K.BADGE_NUMBER,
        _R.WORDS,
        r"(?i:\bbadge|\bshield|\bstar number|\bstar no\.)(?i: number| no\.| #|#|,| is| was"
        r"|:){0,3} ?#?(?P<what>\d{2,6})\b"
        r"|(?i:\bplaca(?: del? (?:agente|oficial|policía)| policial)?"
        r"|identificación del? (?:agente|oficial))(?i: número| núm\.| nro\.| no\.| n\.? ?º| es|:"
        r"|,){0,3} (?P<que>\d{2,6})\b(?!-)",
    ),
    _rule(
        _K.MINOR,
        _R.KIN,
        rf"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er"
        rf"|[Tt]heir) (?:[\w-]{{1,20}} )?{_CHILD},? (?P<what>{_NAME})|\b(?:[Mm]is?|[Nn]uestr[oa]"
        rf"|[Ss]u) {_NINO},? (?P<que>{_NAME})",
    ),
    _rule(
        _K.MINOR,
        _R.KIN,
        r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Mm]is|[Nn]uestr[oa]s) (?:[\w-]{1,20} )?(?i:boys|girls"
        r"|kids|sons"
        r"|daughters|children|twins|hij[oa]s|niñ[oa]s|niet[oa]s|gemel[oa]s)"
        rf",? (?P<what>{_NAME})",
    ),
    _rule(
        _K.MINOR,
        _R.AGE,
        rf"\b(?P<what>{_NAME}),? (?:is|was|tiene|tenía) (?:only |just |solo )?"
        rf"(?:{_YOUNG} years? old|{_JOVEN} años)\b",
    ),
    _rule(
        _K.MINOR,
        _R.AGE,
        rf"\b{_YOUNG}[- ]year[- ]old {_CHILD}\b|\b{_NINO} de {_JOVEN} años\b"
        rf"|\b{_UP}[a-záéíóúñ]+, (?:age |aged |who is |de ){_YOUNG}\b(?! to)",
    ),
    _rule(
        _K.MINOR,
        _R.NAMED,
        rf"\b(?:{_CHILD}|{_NINO})\b[^.!?\n]{{0,40}}?\b(?:named|name is|name was|called"
        rf"|llamad[oa]|se llama) (?P<what>{_NAME})",
    ),
    _rule(
        _K.OTHER_PERSON,
        _R.KIN,
        rf"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er"
        rf"|[Tt]heir) (?:\w{{1,12}} )?{_ADULT},? (?P<what>{_NAME})|\b(?:[Mm]is?|[Nn]uestr[oa]"
        rf"|[Ss]u) (?:\w{{1,12}} )?{_ADULTO},? (?P<que>{_NAME})",
    ),
    _rule(
        _K.OTHER_PERSON,
        _R.NAMED,
        r"\b(?:man|woman|person|guy|lady|driver|officer|hombre|mujer|señora?|persona|joven|oficial)"
        rf" (?:named|called|llamad[oa]|de nombre) (?P<what>{_NAME})",
    ),
    _rule(
        _K.OTHER_PERSON,
        _R.TITLE,
        r"\b(?:Mr|Mrs|Ms|Mx|Dr|Sgt|Lt|Sr|Sra|Srta|Dra)\.? "
        rf"(?P<what>{_NAME})|\b(?:Officer|Deputy|Detective|Sergeant|Agent|[Ss]eñora?|[Dd]on"
        rf"|[Dd]oña|[Aa]gente|[Oo]ficial|[Ss]argento|[Dd]octora?|[Dd]etective) (?P<que>{_NAME})",
    ),
)

PERSON = re.compile(
    r"\b(?:I|[Mm]y|me|[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|[Mm]is?|[Mm]e|[Yy]o|[Ss]oy|[Tt]engo|[Tt]uve"
    r"|[Ff]ui|[Ee]stoy|[Ee]stuve|lo|(?!Aquí|aquí|allí|así|Así|café)\w{2,}[éí])(?!\w)"
)
"""A sentence about one person: the words of the law matter there only."""

OWN_WORDS: tuple[Rule, ...] = (
    _rule(
        _K.STATUS,
        _R.OWN,
        r"(?i:\bundocumented|\bdocumented immigrant|\bdeport(?:ed|ation)|\bremoval (?:order"
        r"|proceeding)s?|\bimmigration (?:court|judge|hold|status|case)|\basylum|\bgreen card"
        r"|\bwithout papers|\bno papers|\boverstay(?:ed)?|\bcrossed the border|\bdaca\b"
        r"|\bwork permit|\bpermiso de trabajo|\b(?:la )?migra\b|\binmigración\b"
        r"|\bbecame a citizen|\b(?:entered|came to) (?:the|this) (?:country|us|united states)"
        r"|\bindocumentad[oa]|\bdeport(?:aron|ad[oa]|ación)|\bfrontera|\basilo\b|\bsin papeles"
        r"|\borden de (?:deportación|expulsión)|\bcorte de inmigración|\btarjeta verde)|\bICE\b"
        r"|\b[Vv]isa\b(?! (?:card|and Mastercard))",
    ),
    _rule(
        _K.ARREST,
        _R.OWN,
        r"(?i:\barrested|\bmy arrest|\bjail|\bprison\b|\bconviction\b(?! that)|\bconvicted"
        r"|\bprobation|\bon parole|\bpleaded (?:guilty|no contest)|\b(?:in|to) a cell\b"
        r"|\ben una celda|\bhandcuff(?:s|ed)|\bbooked\b|\bfelony|\bmisdemeanou?r|\brecord (?:was"
        r"|is|got) (?:sealed|expunged)|\bcriminal record|\bdetained|\barrest(?:aron|ad[oa])"
        r"|\bdetenid[oa]|\bdetuvieron|\bcárcel|\bprisión|\bcondena\b|\blibertad condicional"
        r"|\bantecedentes penales|\besposaron)",
    ),
)
