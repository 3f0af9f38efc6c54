#!/bin/sh
# A PostgreSQL server for tests, in a folder of its own, on a loopback port below 32768. Nothing in it is kept safe: fsync is off.
#   deploy/test-postgres.sh up DIR     make and start it; prints its connection string, that of a superuser
#   deploy/test-postgres.sh start DIR  start it again on its port, after somebody killed it
#   deploy/test-postgres.sh down DIR   end it, by the id that stands in its folder, and remove the folder
# Debian's packages (/usr/lib/postgresql) are used where they are installed, else Docker where an engine answers.
set -eu
umask 077

dir=${2:?usage: deploy/test-postgres.sh up|start|down DIR}
bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)

# initdb and the server refuse root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

# Ports by the shell's own id, so that two servers started at once begin their search at different places.
try_ports() {
    port=$((20500 + $$ % 5000))
    last=$((port + 50))
    while [ "$port" -le "$last" ]; do
        if "$@"; then
            echo "$port" >"$dir/port"
            echo "Host=127.0.0.1;Port=$port;Database=postgres;Username=postgres;Password=$(cat "$dir/password")"
            return 0
        fi
        grep -qs 'in use\|already allocated' "$dir/log" || break
        port=$((port + 1))
    done
    cat "$dir/log" >&2
    return 1
}

start_debian() {
    as_owner "$bin/pg_ctl" start -w -t 60 -D "$dir/data" -l "$dir/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -k '$dir' -c fsync=off -c max_connections=200 -c logging_collector=off" </dev/null >/dev/null 2>&1
}

start_docker() {
    docker run -d -p "127.0.0.1:$port:5432" -e POSTGRES_PASSWORD="$(cat "$dir/password")" postgres:15 \
        -c fsync=off -c max_connections=200 >"$dir/container" 2>>"$dir/log" || return 1
    # The image's first start makes the database and starts anew: only then does it answer by TCP.
    for _ in $(seq 60); do
        if docker exec "$(cat "$dir/container")" pg_isready -q -h 127.0.0.1; then return 0; fi
        sleep 1
    done
    return 1
}

up() {
    mkdir -p "$dir"
    od -An -N18 -tx1 /dev/urandom | tr -d ' \n' >"$dir/password"
    if [ -n "$bin" ]; then
        if [ "$(id -u)" -eq 0 ]; then chown -R postgres: "$dir"; fi
        as_owner "$bin/initdb" -D "$dir/data" -U postgres -A scram-sha-256 --pwfile="$dir/password" -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1
        try_ports start_debian
    elif docker info >/dev/null 2>&1; then
        try_ports start_docker
    else
        echo "These tests use a real PostgreSQL: install it (apt-get install postgresql), or name a server in SENHUB_TEST_POSTGRES." >&2
        exit 1
    fi
}

# What a killed server left running notices within a moment, and until then holds its memory.
start() {
    port=$(cat "$dir/port")
    for _ in $(seq 50); do
        if [ -s "$dir/container" ]; then
            docker start "$(cat "$dir/container")" >/dev/null && return 0
        elif start_debian; then
            return 0
        fi
        sleep 0.2
    done
    cat "$dir/log" >&2
    return 1
}

down() {
    [ -d "$dir" ] || return 0
    if [ -s "$dir/data/postmaster.pid" ]; then
        as_owner "$bin/pg_ctl" stop -m immediate -D "$dir/data" </dev/null >/dev/null 2>&1 || true
    fi
    if [ -s "$dir/container" ]; then docker rm -f "$(cat "$dir/container")" >/dev/null; fi
    rm -rf "$dir"
}

case "$1" in
up | start | down) "$1" ;;
*) exit 2 ;;
esac
