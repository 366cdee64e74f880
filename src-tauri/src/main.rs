//! Aplomb: a desktop for contact-centre agents on Cisco Finesse.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped when it is given back: the buffers of every library hold tokens on their way too, not only our own types.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> std::process::ExitCode {
    aplomb_shell::run(std::env::args_os())
}
