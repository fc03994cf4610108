#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
# Installs the wheel and then the source archive of dist/ with pipx, each into a home of its own,
# and uses them from an empty folder. PIPX names another pipx, PYTHON another Python.
set -euo pipefail
cd "$(dirname "$0")/.."
dist=$PWD/dist
pipx=$(command -v "${PIPX:-pipx}")
python=$(command -v "${PYTHON:-python3}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for package in "$dist"/hearings-*.whl "$dist"/hearings-*.tar.gz; do
  home=$scratch/$(basename "$package")
  mkdir -p "$home/empty"
  cd "$home/empty"
  own() { HOME=$home PIPX_HOME=$home/pipx PIPX_BIN_DIR=$home/bin PATH=$home/bin:/usr/bin:/bin "$@"; }
  printf '== %s\n' "$(basename "$package")"
  own "$pipx" install --quiet --python "$python" "$package"
  own hearings --self-check
  own hearings list --sample | grep -q . || { echo "the sample is empty"; exit 1; }
  LC_ALL=es_ES.UTF-8 own hearings --help | grep -q '^uso:' || { echo "no Spanish"; exit 1; }
  own hearings drafts add --title Kept --file "$dist/../README.md"
  own "$pipx" install --quiet --force --python "$python" "$package"
  own hearings drafts list | grep -q Kept || { echo "the draft is gone"; exit 1; }
  own "$pipx" uninstall hearings > /dev/null
  [ ! -e "$home/bin/hearings" ] || { echo "left behind: $home/bin/hearings"; exit 1; }
  [ -s "$home/.local/share/hearings/vault.db" ] || { echo "the profile is gone"; exit 1; }
done
echo "== both were installed, used and removed, and the profile stayed"
