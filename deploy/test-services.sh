#!/bin/sh
# Readies this machine for the tests: installs from Debian's packages what they use.
#   deploy/test-services.sh up     install, start, and print the SENHUB_TEST_* variables to export
#   deploy/test-services.sh down   stop what "up" started
# Chromium, Postfix, Dovecot and OpenSSH are only installed here: their tests start their own and stop them again.
set -eu

# package and the program that tells that it is there
wanted='
postfix        /usr/sbin/postfix
dovecot-imapd  /usr/lib/dovecot/imap
rabbitmq-server /usr/lib/rabbitmq/bin/rabbitmq-server
openssh-server /usr/sbin/sshd
openssh-client /usr/bin/sftp
qpdf           /usr/bin/qpdf
poppler-utils  /usr/bin/pdfinfo
chromium       /usr/bin/chromium
postgresql     /usr/lib/postgresql/*/bin/postgres
'

missing() {
    echo "$wanted" | while read -r package program; do
        # The path may be a pattern: what it matches first is looked at.
        set -- $program
        [ -z "$package" ] || [ -x "$1" ] || echo "$package"
    done
}

install_missing() {
    packages=$(missing)
    [ -n "$packages" ] || return 0
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        echo "Install these, then run the tests again:" $packages >&2
        exit 1
    fi
    # No service may come up on the machine by being installed: exit 101 is policy-rc.d's "not allowed".
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
        trap 'rm -f "$policy"' EXIT
    fi
    {
        apt-get update -q
        DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
    } >&2
}

here=$(dirname "$0")
clone=$(cd "$here" && pwd | cksum | cut -d ' ' -f 1)

# One RabbitMQ for all test projects of this clone; each test has queues of its own in it.
broker=${TMPDIR:-/tmp}/senhub-rabbitmq-$clone

start_broker() {
    [ -z "${SENHUB_TEST_RABBITMQ:-}" ] || return 0
    "$here/test-rabbitmq.sh" down "$broker" # an earlier run may have been cut off
    address=$("$here/test-rabbitmq.sh" up "$broker")
    echo "export SENHUB_TEST_RABBITMQ='$address'"
}

# One PostgreSQL for all test projects of this clone; each test makes a database of its own in it.
postgres=${TMPDIR:-/tmp}/senhub-postgres-$clone

start_postgres() {
    [ -z "${SENHUB_TEST_POSTGRES:-}" ] || return 0
    "$here/test-postgres.sh" down "$postgres"
    connection=$("$here/test-postgres.sh" up "$postgres")
    echo "export SENHUB_TEST_POSTGRES='$connection'"
}

case "${1:-}" in
up)
    install_missing
    start_postgres
    start_broker
    ;;
down)
    "$here/test-rabbitmq.sh" down "$broker"
    "$here/test-postgres.sh" down "$postgres"
    ;;
*)
    echo "usage: deploy/test-services.sh up|down" >&2
    exit 2
    ;;
esac
