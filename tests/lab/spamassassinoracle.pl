#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 The HELO Doctor authors
# SPDX-License-Identifier: MIT
# For each line "IP TAB HELO TAB name TAB receiver" on standard input: the rules of the installed SpamAssassin that hold for
# a message with the Received line that Postfix writes then, as "RULE=points" of score set 1 (network tests, no Bayes).
# It asks no network: SPF and lists are left out.
use strict;
use warnings;
use Mail::SpamAssassin;

$| = 1;
my $checker = Mail::SpamAssassin->new({
    local_tests_only => 1, dont_copy_prefs => 1, rules_filename => "/usr/share/spamassassin",
    site_rules_filename => "/etc/spamassassin", userprefs_filename => "/dev/null",
    config_text_post => "use_bayes 0\nuse_auto_welcomelist 0\n",
});
$checker->compile_now(0);
while (my $line = <STDIN>) {
    chomp $line;
    my ($ip, $helo, $name, $receiver) = split /\t/, $line;
    my $literal = $ip =~ /:/ ? "IPv6:$ip" : $ip;
    my $text = "Received: from $helo ($name [$literal])\n\tby $receiver (Postfix) with ESMTP id 4ABCDE1234\n"
        . "\tfor <recipient\@receiver.example>; Tue, 24 Nov 2026 04:00:00 +0000 (UTC)\n"
        . "From: A Person <user\@sender.example>\nTo: <recipient\@receiver.example>\nSubject: A test\n"
        . "Date: Tue, 24 Nov 2026 04:00:00 +0000\nMessage-ID: <20261124040000.4711\@sender.example>\n\nThis is a message.\n";
    my $message = $checker->parse($text);
    my $status = $checker->check($message);
    my @found = map { sprintf("%s=%.3f", $_, $checker->{conf}->{scoreset}->[1]->{$_} // 0) }
        grep { length } split /,/, $status->get_names_of_tests_hit();
    print join(" ", @found), "\n";
    $status->finish();
    $message->finish();
}
