//! What the page is told of a search.

use desk_contacts::{Found, Row, Source};
use desk_contract::{ContactRow, ContactSource, ContactsFound};

pub(super) fn found(found: Found) -> ContactsFound {
    ContactsFound {
        rows: found.rows.into_iter().map(row).collect(),
        total: u32::try_from(found.total).unwrap_or(u32::MAX),
    }
}

fn row(row: Row) -> ContactRow {
    let Row { entry, favourite, source } = row;
    ContactRow {
        id: entry.id,
        name: entry.name,
        number: entry.number,
        dialled: entry.dialled,
        description: entry.description,
        book: entry.book,
        favourite,
        source: match source {
            Source::Book => ContactSource::Book,
            Source::Recent => ContactSource::Recent,
        },
    }
}
