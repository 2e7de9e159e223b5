# shellcheck shell=bash
# Sourced by installer/run and tests/run.

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env "$@"
    elif command -v sudo > /dev/null; then
        sudo env "$@"
    else
        echo "Packages are missing and only root can install them; sudo is not there either. Not run: $*" >&2
        return 1
    fi
}

# install_packages <list file>...
# Installs what the lists name and the system lacks. A service that comes with a package is not started.
install_packages() {
    local name missing=()
    while read -r name; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2> /dev/null)" != installed ]; then
            missing+=("$name")
        fi
    done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi

    echo "Installing: ${missing[*]}"
    as_root DEBIAN_FRONTEND=noninteractive bash -euc "$install_quietly" install "${missing[@]}"
}

# The policy file is the documented way to say that services stay down (invoke-rc.d, deb-systemd-invoke). One that is
# already there is somebody else's decision and stays as it is.
install_quietly='
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        trap "rm -f \"$policy\"" EXIT
        printf "#!/bin/sh\nexit 101\n" > "$policy"
        chmod 755 "$policy"
    fi
    apt-get update
    apt-get install --yes --no-install-recommends "$@"
'
