#!/bin/sh
# A RabbitMQ for the tests on a machine that has Debian's package: loopback only, ports below 32768, a node, an epmd and a folder of its own.
#   deploy/test-rabbitmq.sh up FOLDER     start it; prints its address, amqp://user:password@host:port/vhost
#   deploy/test-rabbitmq.sh down FOLDER   stop it by the ids it was started under, and remove the folder
set -eu

programs=/usr/lib/rabbitmq/bin # not /usr/sbin: those change the user, and with it the cookie
folder=$2

# Above 32767 a client that reconnects on loopback can meet itself.
free_port() {
    port=$((20000 + ($$ + $1 * 977) % 9000))
    while grep -qi "$(printf ':%04X 0' "$port")" /proc/net/tcp /proc/net/tcp6 2>/dev/null; do
        port=$((port + 1))
    done
    echo "$port"
}

up() {
    mkdir -p "$folder"
    port=$(free_port 1) distribution=$(free_port 2) epmd=$(free_port 3)
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    echo "$epmd" >"$folder/epmd"
    echo '[].' >"$folder/plugins"
    permission='^([A-Za-z0-9]+[.])?(import|roll|provision|reviews|documents|deliveries)(_error)?$|^recipient[.]' # what the hub needs of its own; and the other side of the tests of messages to recipients
    cat >"$folder/rabbitmq.conf" <<END
listeners.tcp.1 = 127.0.0.1:$port
distribution.listener.interface = 127.0.0.1
disk_free_limit.absolute = 50MB
default_vhost = senhub
default_user = senhub
default_pass = $password
default_user_tags.administrator = false
default_permissions.configure = $permission
default_permissions.write = $permission
default_permissions.read = $permission
END
    # Nothing of ours is inherited: epmd would keep it open.
    HOME="$folder" RABBITMQ_NODENAME="senhub$port@localhost" RABBITMQ_MNESIA_BASE="$folder/store" RABBITMQ_LOG_BASE="$folder/log" \
        RABBITMQ_CONFIG_FILE="$folder/rabbitmq.conf" RABBITMQ_CONF_ENV_FILE="$folder/none" RABBITMQ_ENABLED_PLUGINS_FILE="$folder/plugins" \
        RABBITMQ_PID_FILE="$folder/pid" RABBITMQ_DIST_PORT="$distribution" ERL_EPMD_PORT="$epmd" ERL_EPMD_ADDRESS=127.0.0.1 \
        setsid "$programs/rabbitmq-server" </dev/null >"$folder/start.txt" 2>&1 &
    tries=0
    until grep -q 'Starting broker... completed' "$folder/start.txt"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 180 ]; then
            echo "RabbitMQ did not start: read $folder/start.txt" >&2
            exit 1
        fi
        sleep 0.5
    done
    echo "amqp://senhub:$password@127.0.0.1:$port/senhub"
}

down() {
    [ -d "$folder" ] || return 0
    if [ -s "$folder/pid" ]; then
        broker=$(cat "$folder/pid")
        kill -TERM "$broker" 2>/dev/null || :
        while kill -0 "$broker" 2>/dev/null; do sleep 0.2; done
    fi
    epmd -port "$(cat "$folder/epmd")" -kill >/dev/null 2>&1 || :
    rm -rf "$folder"
}

case "$1" in
up | down) "$1" ;;
*)
    echo "usage: deploy/test-rabbitmq.sh up|down FOLDER" >&2
    exit 2
    ;;
esac
