//! Aplomb: a desktop for contact-centre agents on Cisco Finesse.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    aplomb_shell::run(std::env::args_os())
}
