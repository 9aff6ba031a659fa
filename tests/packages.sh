#!/usr/bin/env bash
# The Debian packages, from building them to purging them: bash tests/packages.sh [FOLDER]
#
# Builds them, checks them and what is in them, makes a fresh Debian 12 in FOLDER (build/chroot), installs them there, does
# the main job in the console that was installed, and removes them again; nothing may be left. Needs root and the network.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/setup.sh
here=$PWD
root=$(realpath -m "${1:-build/chroot}")
[ "$(id -u)" = 0 ] || { say "This needs root: it makes a file system of its own."; exit 2; }
install_packages packages robot

step() { printf '\n== %s\n' "$*"; }
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
release() {
    local mounted
    for mounted in dev/pts dev proc; do mountpoint -q "$root/$mounted" && umount "$root/$mounted" || true; done
}
trap release EXIT

step "Building"
bash packaging/deb
step "lintian"
lintian --fail-on error --suppress-tags bad-distribution-in-changes-file build/deb/*.changes
step "Desktop entry, AppStream, man pages, completion"
desktop-file-validate packaging/desktop/*.desktop
appstreamcli validate --no-net packaging/appstream/*.xml
for page in packaging/man/*.1; do
    [ -z "$(man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)" ] || { say "$page has warnings"; exit 1; }
done
for file in packaging/completion/*; do bash -n "$file"; done

step "A fresh Debian 12"
release
rm -rf "$root"
debootstrap --variant=minbase --include=ca-certificates bookworm "$root" http://deb.debian.org/debian >build/debootstrap.log
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"
[ -f /etc/resolv.conf ] && cp /etc/resolv.conf "$root/etc/resolv.conf"
for file in /etc/apt/apt.conf.d/*proxy*; do [ -f "$file" ] && cp "$file" "$root/etc/apt/apt.conf.d/"; done
inside apt-get update -q >/dev/null
# What the robot needs is there before, so that what is new afterwards is the packages' doing.
inside apt-get install -q -y --no-install-recommends $(sed -n 's/^robot //p;s/^run //p' packaging/packages.txt) python3-minimal \
    >build/chroot-robot.log

listing() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./var/lib/dpkg -o -path ./var/cache \
        -o -path ./var/log -o -path ./var/lib/apt -o -path ./root -o -name __pycache__ \) -prune -o -print | sort)
}
# A cache that others keep, and that a package's files make them write anew, counts as theirs.
listing >build/before.txt
step "Installing"
mkdir -p "$root/tmp/debs"
cp build/deb/*.deb "$root/tmp/debs/"
inside sh -c 'apt-get install -q -y --no-install-recommends $(ls /tmp/debs/*.deb | grep -v dbgsym)' >build/chroot-install.log
inside dpkg -s rollcall rollcallctl rollcalld | grep -E '^(Package|Status|Installed-Size)'
inside rollcalld --version
inside rollcallctl --version
step "The main job, in the installed console"
mkdir -p "$root/tmp/project/packaging" "$root/tmp/project/tests"
cp packaging/tour.py "$root/tmp/project/packaging/"
cp -r tests/support "$root/tmp/project/tests/"
inside /usr/bin/python3 /tmp/project/packaging/tour.py --bin /usr/bin --out /tmp/tour --own-display --steps look-up edit picture merge
step "Removing"
listing >build/installed.txt
inside apt-get purge -q -y rollcall rollcallctl rollcalld >build/chroot-purge.log
inside apt-get autoremove --purge -q -y >>build/chroot-purge.log
listing >build/after.txt
left=$(comm -13 build/before.txt build/after.txt | grep -v -E '^\./(etc/ld.so.cache|var/lib/systemd|usr/share/(mime|applications/mimeinfo.cache|icons/hicolor/icon-theme.cache))' || true)
printf '%s files were installed\n' "$(comm -13 build/before.txt build/installed.txt | wc -l)"
if [ -n "$left" ]; then
    printf 'These are left:\n%s\n' "$left"
    exit 1
fi
cd "$here"
printf '\nInstalled, used and purged; nothing is left.\n'
