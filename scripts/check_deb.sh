#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
# Installs the .deb in a bare Debian 12, runs, upgrades and removes it there: as root.
# CHROOT=FOLDER keeps the bare system for the next time. Needs debootstrap, and a mirror of Debian.
set -euo pipefail
cd "$(dirname "$0")/.."

deb=$(ls dist/hearings_*.deb)
kept=${CHROOT:-}
scratch=$(mktemp -d)
root=$scratch/root

leave() {
  for place in "$root/dev/shm" "$root/proc"; do
    mountpoint -q "$place" && umount "$place"
  done
  rm -rf --one-file-system "$scratch"
}
trap leave EXIT

if [ -n "$kept" ] && [ -d "$kept/usr" ]; then
  cp -a "$kept" "$root"
else
  debootstrap --variant=minbase bookworm "$root" "${MIRROR:-http://deb.debian.org/debian}" > "$scratch/log"
  [ -z "$kept" ] || cp -a "$root" "$kept"
fi
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
person() { inside setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/home/volunteer "$@"; }
say() { printf '== %s\n' "$*"; }

# The window is up when the vault is made, which is after the first picture.
window() {
  local profile=/home/volunteer/$1; shift
  rm -rf "$root$profile"
  (person timeout 30 "$@" hearings --offline --profile "$profile" > "$scratch/said" 2>&1 || true) &
  for _ in $(seq 250); do
    [ -e "$root$profile/vault.db" ] && [ -e "$root$profile/log.txt" ] && break
    sleep 0.1
  done
  [ -e "$root$profile/vault.db" ] || { echo "the window did not open"; cat "$scratch/said"; exit 1; }
  chroot "$root" pkill -x hearings 2> /dev/null || kill %% 2> /dev/null || true
  wait
  if grep -q ERROR "$root$profile/log.txt"; then cat "$root$profile/log.txt"; exit 1; fi
}

inside useradd --create-home --uid 1000 volunteer
say "install $deb ($(stat -c %s "$deb") bytes)"
inside apt-get update -qq
inside dpkg-query -W -f '${Package}\n' | sort > "$scratch/before"
cp "$deb" "$root/root/hearings.deb"
inside apt-get install -y -qq --no-install-recommends /root/hearings.deb > "$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
# Wayland and printers are recommended only: without them the window uses X11 and prints to a file.
if inside find /usr/lib/hearings -name '*.so*' -type f -exec env LD_LIBRARY_PATH=/usr/lib/hearings/_internal ldd {} + 2> /dev/null | grep 'not found' | grep -v -e 'libwayland' -e 'libcups'; then
  echo "a library is missing"; exit 1
fi

say "self-check, as somebody who is not root"
person hearings --self-check
person hearings --version
say "a window that nobody sees"
window unseen env QT_QPA_PLATFORM=offscreen
say "a draft is kept by an upgrade"
echo "The words of nobody." > "$root/home/volunteer/words.txt"
person hearings drafts add --title Kept --file /home/volunteer/words.txt
inside dpkg-deb -R /root/hearings.deb /root/next
sed -i 's/^Version: .*/&+next/' "$root/root/next/DEBIAN/control"
inside dpkg-deb -Zgzip -z1 --build /root/next /root/next.deb > /dev/null
inside rm -r /root/next
inside dpkg -i /root/next.deb > /dev/null
person hearings drafts list | grep -q Kept
person hearings --self-check > /dev/null
say "a window on a screen of X11"
inside apt-get install -y -qq --no-install-recommends xvfb xauth > "$scratch/log" 2>&1
window seen xvfb-run -a
say "remove"
inside apt-get purge -y -qq hearings > "$scratch/log" 2>&1
left=$(inside find / -xdev -path /proc -prune -o \( -iname '*hearings*' \) -print | grep -v -e '^/home/volunteer' -e '^/root/' || true)
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
[ -s "$root/home/volunteer/.local/share/hearings/vault.db" ]
say "the profile is still there, and nothing else of the package"
