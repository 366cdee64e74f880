//! Tells the crate the day on which it is built: a computer whose clock is earlier has a wrong clock.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to Cargo")]

use std::{
    env,
    time::{SystemTime, UNIX_EPOCH},
};

const DAY: u64 = 24 * 60 * 60;

fn main() {
    println!("cargo:rerun-if-env-changed=SOURCE_DATE_EPOCH");
    println!("cargo:rerun-if-changed=build.rs");
    let set = env::var("SOURCE_DATE_EPOCH").ok().and_then(|date| date.parse::<u64>().ok());
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    // The day is enough, and two builds of one day are the same.
    println!("cargo:rustc-env=FINESSE_CLIENT_BUILT={}", set.unwrap_or(now) / DAY * DAY);
}
