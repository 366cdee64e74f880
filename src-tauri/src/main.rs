//! Aplomb: a desktop for contact-centre agents on Cisco Finesse.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use zeroizing_alloc::ZeroAlloc;

/// Wipes all memory when it is freed, because tokens pass through the buffers of every library, not only through types that wipe themselves.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> std::process::ExitCode {
    aplomb_shell::run(std::env::args_os())
}
