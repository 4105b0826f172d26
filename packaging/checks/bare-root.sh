# A bare Debian 12 in a folder of its own, taken from the mirror that this machine uses. Sourced; needs root and
# debootstrap.
# shellcheck shell=bash

can_make_bare_root() {
    [ "$(id -u)" -eq 0 ] && command -v debootstrap >/dev/null
}

# make_bare_root: sets `root`, which is removed when the script ends. A program finds what lies beside it through /proc.
make_bare_root() {
    local mirror
    # shellcheck disable=SC2016 # apt's own variables
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
    root=$(mktemp -d "${TMPDIR:-/var/tmp}/headroom-root.XXXXXX")
    trap 'mountpoint -q "$root/proc" && umount --lazy "$root/proc"; rm -rf --one-file-system "$root" "$root.log"' EXIT
    debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} >"$root.log" 2>&1 || {
        tail -n 20 "$root.log" >&2
        return 1
    }
    chmod 755 "$root"
    mount -t proc proc "$root/proc"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no service is started there
    chmod 755 "$root/usr/sbin/policy-rc.d"
    apt-config dump | grep -E '^Acquire::(http|https|Check-)' >"$root/etc/apt/apt.conf.d/90machine" || true
    in_root apt-get -q -q update
}

# in_root COMMAND...: runs it there with an environment that holds nothing of this machine.
in_root() {
    chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@" </dev/null
}
