#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
#
# Lets calendar programs that are not ours read .ics files, those of them that are installed.
#
#   scripts/run_judges.sh FILE.ics ...                all of them, one line each
#   scripts/run_judges.sh --judge NAME FILE.ics       one; prints what it read of each event
#
# Exit status: 0 accepted, 1 rejected by one at least, 77 not installed. Where the programs
# live in a folder of their own, say so: JUDGES_NODE_MODULES=… JUDGES_PYTHON=…
# docs/calendar.md says which versions were asked last and how to install them.
set -uo pipefail

JUDGES="libical ical.js node-ical ts-ics ruby-icalendar sabre-vobject data-ical py-ical vobject ics.py khal calcurse"
ABSENT=77
python=${JUDGES_PYTHON:-python3}
export NODE_PATH=${JUDGES_NODE_MODULES:-${NODE_PATH:-}}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has() { command -v "$1" >/dev/null 2>&1; }
has_node() { has node && node -e "require.resolve('$1')" 2>/dev/null; }
has_python() { has "$python" && "$python" -c "import $1" 2>/dev/null; }

# The strictest reader of RFC 5545: it checks which property may stand where, how often.
judge_libical() {
  has python3 || return $ABSENT
  python3 - "$1" <<'PY'
import ctypes, ctypes.util, sys
from ctypes import c_char_p, c_int, c_void_p

found = ctypes.util.find_library("ical")
if found is None:
    sys.exit(77)
lib = ctypes.CDLL(found)
def function(name, result, *arguments):
    known = getattr(lib, name)
    known.restype, known.argtypes = result, arguments
    return known
parse = function("icalparser_parse_string", c_void_p, c_char_p)
errors = function("icalcomponent_count_errors", c_int, c_void_p)
check = function("icalrestriction_check", c_int, c_void_p)
kind = function("icalcomponent_string_to_kind", c_int, c_char_p)("VEVENT".encode())
first = function("icalcomponent_get_first_component", c_void_p, c_void_p, c_int)
following = function("icalcomponent_get_next_component", c_void_p, c_void_p, c_int)
uid = function("icalcomponent_get_uid", c_char_p, c_void_p)
summary = function("icalcomponent_get_summary", c_char_p, c_void_p)
calendar = parse(open(sys.argv[1], "rb").read())
if not calendar:
    sys.exit("cannot be parsed")
event = first(calendar, kind)
while event:
    print(uid(event).decode(), summary(event).decode(), sep="\t")
    event = following(calendar, kind)
if errors(calendar) or not check(calendar):
    sys.exit(f"{errors(calendar)} errors, restrictions kept: {bool(check(calendar))}")
PY
}

# Thunderbird's parser.
judge_ical.js() {
  has_node ical.js || return $ABSENT
  node -e '
    const module = require("ical.js"), ICAL = module.default || module;
    const text = require("fs").readFileSync(process.argv[1], "utf8");
    const calendar = new ICAL.Component(ICAL.parse(text));
    calendar.getAllSubcomponents("vtimezone").forEach((zone) => ICAL.TimezoneService.register(zone));
    for (const component of calendar.getAllSubcomponents("vevent")) {
      const event = new ICAL.Event(component), start = event.startDate;
      const told = start.isDate ? start.toString() : start.toJSDate().toISOString();
      console.log([event.uid, event.summary, told].join("\t"));
    }
    const again = calendar.getFirstProperty("refresh-interval");
    if (again && again.type !== "duration") throw new Error("refresh-interval is no duration");
  ' "$1"
}

judge_node-ical() {
  has_node node-ical || return $ABSENT
  node -e '
    const read = Object.values(require("node-ical").sync.parseFile(process.argv[1]));
    const events = read.filter((one) => one.type === "VEVENT");
    for (const event of events)
      console.log([event.uid, event.summary.replaceAll("\n", " "), event.start.toISOString()].join("\t"));
  ' "$1"
}

judge_ts-ics() {
  has_node ts-ics || return $ABSENT
  node -e '
    const text = require("fs").readFileSync(process.argv[1], "utf8");
    const calendar = require("ts-ics").convertIcsCalendar(undefined, text);
    for (const event of calendar.events ?? [])
      console.log([event.uid, event.summary, event.start.date.toISOString()].join("\t"));
  ' "$1"
}

judge_ruby-icalendar() {
  has ruby && ruby -ricalendar -e 1 2>/dev/null || return $ABSENT
  ruby -ricalendar -e '
    Icalendar::Parser.new(File.open(ARGV[0], "r:UTF-8"), true).parse.flat_map(&:events).each do |event|
      start = event.dtstart.is_a?(Icalendar::Values::Date) ? event.dtstart.to_s
            : event.dtstart.to_time.utc.strftime("%Y-%m-%dT%H:%M:%S.000Z")
      puts [event.uid, event.summary, start].join("\t")
    end
  ' "$1"
}

judge_sabre-vobject() {
  has php && php -r 'exit(@include("Sabre/VObject/autoload.php") ? 0 : 1);' 2>/dev/null || return $ABSENT
  php -r '
    require "Sabre/VObject/autoload.php";
    $calendar = Sabre\VObject\Reader::read(file_get_contents($argv[1]));
    foreach ($calendar->validate() as $message) { fwrite(STDERR, $message["message"] . "\n"); $bad = 1; }
    foreach ($calendar->VEVENT ?? [] as $event) echo $event->UID, "\t", $event->SUMMARY, "\n";
    exit(isset($bad) ? 1 : 0);
  ' "$1"
}

judge_data-ical() {
  has perl && perl -MData::ICal -e 1 2>/dev/null || return $ABSENT
  perl -MData::ICal -e '
    my $calendar = Data::ICal->new(filename => $ARGV[0]);
    exit 1 if ref $calendar eq "Class::ReturnValue";
    print scalar @{ $calendar->entries }, " entries\n";
  ' "$1"
}

# The reader of Home Assistant.
judge_py-ical() {
  has_python ical || return $ABSENT
  "$python" -c '
import sys
from ical.calendar_stream import IcsCalendarStream
for event in IcsCalendarStream.calendar_from_ics(open(sys.argv[1], newline="").read()).events:
    print(event.uid, event.summary, event.dtstart, sep="\t")
' "$1"
}

judge_vobject() {
  has_python vobject || return $ABSENT
  "$python" -W ignore -c '
import sys, vobject
calendar = vobject.readOne(open(sys.argv[1], newline="").read())
calendar.validate(raiseException=True)
for event in calendar.contents.get("vevent", []):
    print(event.uid.value, event.summary.value, event.dtstart.value, sep="\t")
' "$1"
}

judge_ics.py() {
  has_python ics || return $ABSENT
  "$python" -W ignore -c '
import sys, ics
for event in ics.Calendar(open(sys.argv[1], newline="").read()).events:
    print(event.uid, event.name, event.begin, sep="\t")
' "$1"
}

judge_khal() {
  has khal || return $ABSENT
  mkdir -p "$work/khal"
  cat >"$work/khal.conf" <<CONF
[calendars]
[[judge]]
path = $work/khal
type = calendar
[sqlite]
path = $work/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = UTC
local_timezone = UTC
[default]
default_calendar = judge
CONF
  LC_ALL=C.UTF-8 khal -c "$work/khal.conf" import --batch -a judge "$1" &&
    LC_ALL=C.UTF-8 khal -c "$work/khal.conf" list 2026-01-01 2028-12-31 --format '{uid}	{title}	{start}'
}

judge_calcurse() {
  has calcurse || return $ABSENT
  local told
  told=$(calcurse -D "$work/calcurse" -i "$1") || return 1
  echo "$told"
  grep -q '0 skipped' <<<"$told"
}

if [ "${1:-}" = "--judge" ]; then
  declare -F "judge_$2" >/dev/null || { echo "no such judge: $2 (known: $JUDGES)" >&2; exit 2; }
  "judge_$2" "$3"
  exit
fi
[ $# -gt 0 ] || { sed -n '5,12s/^# \{0,1\}//p' "$0"; exit 2; }

worst=$ABSENT
for file in "$@"; do
  for judge in $JUDGES; do
    (judge_"$judge" "$file") >"$work/out" 2>"$work/err"
    status=$?
    case $status in
      0) said="accepted"; [ $worst = 1 ] || worst=0 ;;
      "$ABSENT") said="not installed" ;;
      *) said="REJECTED: $({ grep -im 1 error "$work/err" || tail -n 1 "$work/err"; } | cut -c 1-160)"; worst=1 ;;
    esac
    printf '%-14s  %s  %s\n' "$judge" "${file##*/}" "$said"
    rm -rf "$work/khal" "$work/khal.db" "$work/calcurse"
  done
done
exit $worst
