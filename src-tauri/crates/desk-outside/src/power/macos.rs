//! Lock and sleep on macOS: the distributed notifications of the login window, and those of the workspace. At a log-off the system asks
//! the program to quit, which ends it in order (`leaving`).
#![expect(unsafe_code, reason = "Foundation takes the observers as blocks")]

use std::ptr::NonNull;

use crate::Outside;
use block2::RcBlock;
use desk_attention::{Computer, Input};
use objc2_app_kit::{NSWorkspace, NSWorkspaceDidWakeNotification, NSWorkspaceWillSleepNotification};
use objc2_foundation::{
    NSDistributedNotificationCenter, NSNotification, NSNotificationCenter, NSNotificationName, NSString,
};

pub(super) fn listen(outside: &Outside) {
    let distributed = NSDistributedNotificationCenter::defaultCenter();
    let locked = NSString::from_str("com.apple.screenIsLocked");
    let unlocked = NSString::from_str("com.apple.screenIsUnlocked");
    tell(&distributed, &locked, Computer::Locked, outside);
    tell(&distributed, &unlocked, Computer::Unlocked, outside);
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    // SAFETY: constants of AppKit.
    let (sleeps, woke) = unsafe { (NSWorkspaceWillSleepNotification, NSWorkspaceDidWakeNotification) };
    tell(&workspace, sleeps, Computer::Sleeps, outside);
    tell(&workspace, woke, Computer::Woke, outside);
    outside.desktop(|desktop| desktop.tells_lock = true);
}

fn tell(center: &NSNotificationCenter, name: &NSNotificationName, computer: Computer, outside: &Outside) {
    let outside = outside.clone();
    let block = RcBlock::new(move |_: NonNull<NSNotification>| outside.tell(Input::Computer(computer)));
    // SAFETY: the block takes what the centre gives it, and the observer stays for as long as the program.
    let observer =
        unsafe { center.addObserverForName_object_queue_usingBlock(Some(name), None, None, &block) };
    std::mem::forget(observer);
}
