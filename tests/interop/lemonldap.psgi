# The portal of LemonLDAP::NG, with the static files that a web server would serve. Settings are read at the first request, so that
# the port exists before the address of the portal is known.
use strict;
use warnings;
use JSON;
use Plack::App::File;
use Plack::Builder;
use Lemonldap::NG::Portal::Main;
use Lemonldap::NG::Portal::UserDB::Demo;

my $portal;

sub accounts {
    open( my $file, '<', $ENV{ACCOUNTS} ) or die "$ENV{ACCOUNTS}: $!";
    local $/;
    return decode_json(<$file>);
}

sub portal {
    unless ($portal) {
        %Lemonldap::NG::Portal::UserDB::Demo::demoAccounts = %{ accounts() };
        $portal = Lemonldap::NG::Portal::Main->run( {} );
    }
    return $portal->(@_);
}

# Not kept by the browser: each page asks for its files, and the tests see by that that the page is there.
sub files {
    my $files = Plack::App::File->new( root => shift )->to_app;
    return sub {
        my $response = $files->(@_);
        push @{ $response->[1] }, 'Cache-Control' => 'no-store';
        return $response;
    };
}

builder {
    mount '/static'     => files("$ENV{PORTAL}/htdocs/static");
    mount '/javascript' => files('/usr/share/javascript');
    mount '/'           => \&portal;
};
