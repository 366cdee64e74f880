//! Saves the history as a table for a spreadsheet, where the agent finds it.

use desk_contract::{CommandError, ExportHistory, ExportedHistory};
use desk_core::{Desk, Headings};
use desk_texts::text;
use tauri::async_runtime;

/// Writes the table.
///
/// # Errors
/// When the file cannot be written.
pub(crate) async fn export(desk: &Desk, args: ExportHistory) -> Result<ExportedHistory, CommandError> {
    let table = desk.history_table(args, &headings()).await?;
    let path = desk_doctor::file_for_others("history", "csv");
    let written = {
        let path = path.clone();
        async_runtime::spawn_blocking(move || std::fs::write(path, table)).await
    };
    let fault = |why: String| desk_core::fault(format!("{}: {why}", path.display()));
    written.map_err(|why| fault(why.to_string()))?.map_err(|why| fault(why.to_string()))?;
    Ok(ExportedHistory { path: path.display().to_string() })
}

fn headings() -> Headings {
    Headings {
        columns: [
            word("history-table-kind"),
            word("history-table-began"),
            word("history-table-ended"),
            word("history-table-number"),
            word("history-table-queue"),
            word("history-table-type"),
            word("history-table-result"),
            word("history-table-ring"),
            word("history-table-talk"),
            word("history-table-hold"),
            word("history-table-wrapUp"),
            word("history-table-reasons"),
        ],
        incoming: word("history-table-incoming"),
        outgoing: word("history-table-outgoing"),
        state: word("history-table-state"),
        talked: word("history-table-talked"),
        missed: word("history-table-missed"),
        not_reached: word("history-table-notReached"),
        unseen: word("history-table-unseen"),
        state_name: |state| word(&format!("state-{state}")),
    }
}

fn word(id: &str) -> String {
    text(id, &[])
}
