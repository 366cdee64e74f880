#![doc = include_str!("../README.md")]

mod policy;
mod restriction;
mod setting;
mod settings;
mod source;
mod value;

pub use policy::{Acceleration, InForce, Policy, Report, Source};
pub use restriction::WhenWrong;
pub use setting::{Choice, INSTALLER_KEY, Kind, PROFILE_DOMAIN, REGISTRY_KEY, Setting};
pub use settings::SETTINGS;
pub use value::ServerName;
