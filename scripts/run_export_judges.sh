#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
#
# Lets programs that are not ours read handed-in documents, those of them that are installed.
#
#   scripts/run_export_judges.sh FILE ...                all that know the format, one line each
#   scripts/run_export_judges.sh --judge NAME FILE       one; prints what it read
#
# Exit status: 0 accepted, 1 rejected by one at least, 77 not installed or not its format.
# On Debian: apt-get install libreoffice-writer-nogui pandoc poppler-utils qpdf odt2txt docx2txt tidy libimage-exiftool-perl
set -uo pipefail

JUDGES="qpdf pdftotext pdfinfo pdfstruct pdffonts pandoc soffice odt2txt docx2txt tidy exiftool"
ABSENT=77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has() { command -v "$1" >/dev/null 2>&1; }
is() { case "|$2|" in *"|${1##*.}|"*) ;; *) return 1 ;; esac; }

judge_qpdf() { is "$1" pdf && has qpdf || return $ABSENT; qpdf --check "$1"; }
judge_pdftotext() { is "$1" pdf && has pdftotext || return $ABSENT; pdftotext -enc UTF-8 "$1" -; }
judge_pdfinfo() { is "$1" pdf && has pdfinfo || return $ABSENT; pdfinfo "$1"; }
judge_pdfstruct() { is "$1" pdf && has pdfinfo || return $ABSENT; pdfinfo -struct-text "$1"; }
judge_pdffonts() { is "$1" pdf && has pdffonts || return $ABSENT; pdffonts "$1"; }

judge_pandoc() {
  is "$1" "docx|odt|html|md" && has pandoc || return $ABSENT
  local from=${1##*.}
  [ "$from" = md ] && from=commonmark
  pandoc --from "$from" --to markdown --wrap=none "$1"
}

# A profile of its own, or two at once would wait for each other.
judge_soffice() {
  is "$1" "docx|odt|html" && has soffice && has pdftotext || return $ABSENT
  local writer=writer
  is "$1" html && writer=writer_web
  HOME=$work soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to "pdf:${writer}_pdf_Export" --outdir "$work/out" "$1" >/dev/null 2>&1
  pdftotext -enc UTF-8 "$work"/out/*.pdf -
}

judge_odt2txt() { is "$1" odt && has odt2txt || return $ABSENT; odt2txt --encoding=UTF-8 "$1"; }
judge_docx2txt() { is "$1" docx && has docx2txt || return $ABSENT; docx2txt "$1" -; }
judge_tidy() { is "$1" html && has tidy || return $ABSENT; tidy -quiet -errors -utf8 "$1" 2>&1; }

judge_exiftool() { is "$1" "pdf|docx|odt" && has exiftool || return $ABSENT; exiftool -s -a "$1"; }

if [ "${1:-}" = "--judge" ]; then
  declare -F "judge_$2" >/dev/null || { echo "no such judge: $2 (known: $JUDGES)" >&2; exit 2; }
  "judge_$2" "$3"
  exit
fi
[ $# -gt 0 ] || { sed -n '5,11s/^# \{0,1\}//p' "$0"; exit 2; }

worst=$ABSENT
for file in "$@"; do
  for judge in $JUDGES; do
    (judge_"$judge" "$file") >"$work/said" 2>&1
    status=$?
    case $status in
      0) said="accepted"; [ $worst = 1 ] || worst=0 ;;
      "$ABSENT") continue ;;
      *) said="REJECTED: $(tail -n 1 "$work/said" | cut -c 1-160)"; worst=1 ;;
    esac
    printf '%-10s  %s  %s\n' "$judge" "${file##*/}" "$said"
    rm -rf "$work/out"
  done
done
exit $worst
