#![doc = include_str!("../README.md")]

mod policy;
mod restriction;
mod settings;
mod source;
mod value;

pub use policy::{Acceleration, InForce, Policy, Report, Source};
pub use settings::{Choice, INSTALLER_KEY, Kind, PROFILE_DOMAIN, REGISTRY_KEY, SETTINGS, Setting};
pub use value::ServerName;
