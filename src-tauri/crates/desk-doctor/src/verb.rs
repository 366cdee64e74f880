//! The verbs of the command line that need neither window nor display.

use std::path::PathBuf;

use serde_json::Value;

use crate::{Program, exit_status, json, text};

/// What was asked for on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    /// An examination of the way to this server, or to the remembered one; as JSON or for people.
    Doctor {
        /// As JSON.
        json: bool,
        /// The server, as typed.
        server: Option<String>,
    },
    /// The support bundle, in this file or where people look for files.
    SupportBundle {
        /// The file.
        file: Option<PathBuf>,
    },
}

impl Program {
    /// What is printed, and the status with which the program ends.
    ///
    /// # Errors
    /// A sentence, when the support bundle can not be written.
    pub async fn answer(&self, verb: &Verb) -> Result<(String, u8), String> {
        match verb {
            Verb::Doctor { json: as_json, server } => {
                let report = self.examine(server.as_deref()).await;
                let text = if *as_json { json(&report) } else { text(&report) };
                Ok((text, exit_status(report.level)))
            }
            Verb::SupportBundle { file } => {
                let packed = self.pack(None, Value::Null, file.as_deref()).await;
                packed.map(|path| (format!("{}\n", path.display()), 0)).map_err(|why| why.to_string())
            }
        }
    }
}
