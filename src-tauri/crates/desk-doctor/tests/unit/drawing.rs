use super::*;

#[test]
fn auto_follows_the_computer_and_a_setting_stands_over_it() {
    let here = |card, remote| Some(Surroundings { card, remote });
    for (setting, here, accelerated) in [
        (Acceleration::Auto, here(true, false), true),
        (Acceleration::Auto, here(false, false), false),
        (Acceleration::Auto, here(true, true), false),
        (Acceleration::Never, here(true, false), false),
        (Acceleration::Always, here(false, true), true),
        (Acceleration::Never, None, true),
    ] {
        assert_eq!(decide(setting, here).accelerated, accelerated, "{setting:?} {here:?}");
    }
}

#[test]
fn a_display_over_a_network_is_remote() {
    for (x, wayland, set, remote) in [
        (":0", "", "", false),
        ("", "wayland-0", "", false),
        ("unix:0", "", "", false),
        ("/private/tmp/launch/org.x:0", "", "", false),
        ("localhost:10.0", "", "", true),
        ("thin-client-7:0", "", "", true),
        ("localhost:10.0", "wayland-0", "", false),
        (":10", "", "XRDP_SESSION", true),
        (":1", "", "VNCDESKTOP", true),
    ] {
        assert_eq!(is_remote(x, wayland, |name: &str| *name == *set), remote, "{x} {wayland} {set}");
    }
}
