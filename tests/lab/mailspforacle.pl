#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# What Mail::SPF makes of SPF cases: "scope TAB identity TAB ip TAB helo" a line in, a result a line out.
use strict;
use warnings;
use Mail::SPF;

$| = 1;
my $server = Mail::SPF::Server->new(max_void_dns_lookups => 2);
while (my $line = <STDIN>) {
    chomp $line;
    my ($scope, $identity, $ip, $helo) = split /\t/, $line, -1;
    my $result = eval {
        my $request = Mail::SPF::Request->new(
            versions => [1], scope => $scope, identity => $identity, ip_address => $ip, helo_identity => $helo);
        $server->process($request)->code;
    };
    my $fault = $@ || '';
    $fault =~ s/\s+/ /g;
    print defined $result ? $result : "crash $fault", "\n";
}
