#!/bin/sh
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# Makes the certificates of the tests anew. They protect nothing: the key is public. All but "expired" last until 2120.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/new"
: > "$work/index"
cat > "$work/ca.cnf" <<CNF
[ca]
default_ca = test
[test]
database = $work/index
new_certs_dir = $work/new
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
CNF
openssl ecparam -name prime256v1 -genkey -noout -out server.key
openssl ecparam -name prime256v1 -genkey -noout -out "$work/root.key"

request() { openssl req -new -config "$work/ca.cnf" -key "$1" -subj "/CN=$2" ${3:+-addext "$3"} -out "$work/request"; }
# sign NAME FROM UNTIL [ca options]
sign() {
    out=$1; begin=$2; end=$3; shift 3
    openssl ca -batch -notext -config "$work/ca.cnf" -keyfile "$work/root.key" -in "$work/request" \
        -startdate "$begin" -enddate "$end" -out "$out.pem" "$@" 2> "$work/log" || { cat "$work/log"; exit 1; }
}
from=20200101000000Z
until=21200101000000Z
request "$work/root.key" "HELO Doctor test root" "basicConstraints=critical,CA:true"
sign root $from $until -selfsign
root="-cert root.pem"
request server.key "ignored.example" "subjectAltName=DNS:mx.example,DNS:*.wild.example,IP:192.0.2.1"
sign good $from $until $root
request server.key "ignored.example" "subjectAltName=DNS:localhost,IP:127.0.0.1"
sign local $from $until $root
request server.key "ignored.example" "subjectAltName=DNS:mx.example"
sign expired $from 20210101000000Z $root
request server.key "mx.example" ""
sign common-name $from $until $root
request server.key "mx.example" "subjectAltName=DNS:mx.example"
sign self-signed $from $until -selfsign -keyfile server.key
