//! The list of settings. The parser, the files for IT and their documentation are derived from it.

mod alarms;
mod computer;
mod session;
mod sign_in;
mod workflows;

use crate::setting::Setting;

/// The groups of settings, in the order in which the files for IT list them.
const GROUPS: [&[Setting]; 5] =
    [&sign_in::SETTINGS, &session::SETTINGS, &alarms::SETTINGS, &workflows::SETTINGS, &computer::SETTINGS];

/// All settings that IT can manage.
pub const SETTINGS: &[Setting] = &all::<{ count() }>();

const fn count() -> usize {
    let (mut count, mut group) = (0, 0);
    while group < GROUPS.len() {
        count += GROUPS[group].len();
        group += 1;
    }
    count
}

const fn all<const COUNT: usize>() -> [Setting; COUNT] {
    let mut all = [GROUPS[0][0]; COUNT];
    let (mut group, mut place, mut next) = (0, 0, 0);
    while next < COUNT {
        if place == GROUPS[group].len() {
            (group, place) = (group + 1, 0);
        } else {
            all[next] = GROUPS[group][place];
            (place, next) = (place + 1, next + 1);
        }
    }
    all
}
