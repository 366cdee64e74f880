#![doc = include_str!("../README.md")]

mod field;
mod line;

pub use field::{Class, Field, Fields};
pub use line::{BETWEEN, line, without_personal};

#[doc(hidden)]
pub use log as __log;

/// The end of the target of a typed line. Only the macros of this crate write it: a target is a constant of the place that logs.
#[doc(hidden)]
#[macro_export]
macro_rules! __target {
    () => {
        concat!(module_path!(), "::fields")
    };
}

/// Logs a fixed text with typed values at a level: `log!(Warn, "text"; public name = value, personal name = value)`.
#[macro_export]
macro_rules! log {
    ($level:ident, $text:literal $(; $($class:ident $name:ident = $value:expr),+ $(,)?)?) => {
        $crate::__log::log!(
            target: $crate::__target!(),
            $crate::__log::Level::$level,
            "{}{}",
            $text,
            $crate::Fields(&[$($($crate::Field::$class(stringify!($name), &$value)),+)?])
        )
    };
}

/// Logs at the level error; see [`log!`].
#[macro_export]
macro_rules! error {
    ($($all:tt)+) => { $crate::log!(Error, $($all)+) };
}

/// Logs at the level warn; see [`log!`].
#[macro_export]
macro_rules! warn {
    ($($all:tt)+) => { $crate::log!(Warn, $($all)+) };
}

/// Logs at the level info; see [`log!`].
#[macro_export]
macro_rules! info {
    ($($all:tt)+) => { $crate::log!(Info, $($all)+) };
}

/// Logs at the level debug; see [`log!`].
#[macro_export]
macro_rules! debug {
    ($($all:tt)+) => { $crate::log!(Debug, $($all)+) };
}
