# Shared by packaging/run and tests/run: packages, configuring, building. Source it from the project's root.

say() { printf '%s\n' "$*" >&2; }

# install_packages GROUP...: installs what is missing of these groups of packages.txt.
install_packages() {
    local wanted= missing group
    for group in "$@"; do
        wanted="$wanted $(sed -n "s/^$group //p" packaging/packages.txt | tr '\n' ' ')"
    done
    # dpkg-query fails for a package that it has never heard of, which is no failure here.
    missing=$({ dpkg-query -W -f '${binary:Package} ${db:Status-Abbrev}\n' $wanted 2>/dev/null || true; } \
        | awk '$2 == "ii" {sub(/:.*/, "", $1); print $1}' | sort -u \
        | comm -13 - <(tr ' ' '\n' <<<"$wanted" | sed '/^$/d' | sort -u) | tr '\n' ' ')
    [ -z "${missing// /}" ] && return 0
    say "Installing: $missing"
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { say "These packages are missing and there is no sudo to install them: $missing"; return 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -q >&2 || say "The package lists could not be refreshed; trying with those at hand."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing >&2
}

# build PRESET [TARGET...]: configures once, then builds; ninja shows how far it is.
build() {
    local preset=$1
    shift
    if [ ! -f "build/$preset/build.ninja" ]; then
        say "Configuring ($preset) ..."
        mkdir -p build
        cmake --preset "$preset" >"build/configure-$preset.log" 2>&1 || { cat "build/configure-$preset.log" >&2; return 1; }
    fi
    NINJA_STATUS='[%p %f/%t] ' ninja -C "build/$preset" "$@" >&2
}
