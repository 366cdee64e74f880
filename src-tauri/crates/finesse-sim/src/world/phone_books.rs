//! Phone books and contacts (protocol/dialogs.md §3.2). All of them are invented.

use crate::options::PhoneBooks;

/// Books for everybody, at most; those behind them are the team's (protocol/dialogs.md §8).
const GLOBAL_BOOKS: usize = 10;

/// Contacts of a book that never ends, as far as anybody reads it.
const ENDLESS: usize = 10_000_000;

/// Contacts of the same name, and contacts with long names or without a number.
const ODD: usize = 6_000;

/// A phone book.
pub(crate) struct Book {
    pub(crate) id: usize,
    pub(crate) name: String,
    pub(crate) global: bool,
    /// Which of all contacts are in it.
    pub(crate) contacts: std::ops::Range<usize>,
}

/// A contact.
pub(crate) struct Contact {
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) number: String,
    pub(crate) description: String,
}

/// The usual ones: whether in the book for everybody, first name, last name, number, description.
const USUAL: [(bool, &str, &str, &str, &str); 18] = [
    (true, "", "Reception", "61238", "Main entrance, 7 to 19 o'clock"),
    (true, "Zo\u{eb}", "\u{c5}berg", "+44 20 7946 0101", "Invoices and refunds"),
    (true, "Bj\u{f6}rn", "M\u{fc}ller-L\u{fc}denscheidt", "0045 55 01 02", "Legal department"),
    (
        true,
        "\u{41d}\u{438}\u{43d}\u{430}",
        "\u{41f}\u{435}\u{442}\u{440}\u{43e}\u{432}\u{430}",
        "0045 55 01 03",
        "Customers in Russian",
    ),
    (true, "\u{5d3}\u{5e0}\u{5d4}", "\u{5dc}\u{5d5}\u{5d9}", "0045 55 01 04", "Customers in Hebrew"),
    (true, "Siobh\u{e1}n", "O'Hara", "0045 55 01 05", "Complaints, second level"),
    (true, "Tom\u{e1}\u{161}", "Dvo\u{159}\u{e1}k", "0045 55 01 06", "Technical help"),
    (true, "Grace", "Adeyemi", "0045 55 01 07", "Head of service"),
    (true, "Wei", "Zhang", "0045 55 01 08", "New contracts"),
    (true, "", "Fire brigade", "", "Use the red telephone"),
    (false, "Jude", "Okafor", "61235", "Billing, invoices"),
    (false, "Tova", "Lind", "61236", "Billing, refunds"),
    (false, "Anja", "Zimmer", "61240", "Billing, evenings"),
    (false, "Mira", "Novak", "61234", "Billing, mornings"),
    (false, "Pat", "Quill", "61239", "Billing, supervisor"),
    (false, "", "Billing queue", "4400", "Everybody in Billing"),
    (false, "Lena", "Sommer", "0045 55 01 09", "Bank transfers"),
    (false, "Marek", "Nowak", "0045 55 01 10", "Direct debits"),
];

const FIRST_NAMES: [&str; 16] = [
    "Ada",
    "Bruno",
    "Chlo\u{e9}",
    "Dario",
    "Eszter",
    "Femi",
    "Greta",
    "Hugo",
    "In\u{e8}s",
    "Jonas",
    "Kaya",
    "Liam",
    "Mila",
    "No\u{e9}",
    "Olga",
    "Priya",
];
const LAST_NAMES: [&str; 20] = [
    "Abbott",
    "Bjarnason",
    "Castillo",
    "Dupont",
    "Eriksen",
    "F\u{f6}rster",
    "Garc\u{ed}a",
    "Hansen",
    "Ito",
    "Janssen",
    "Kov\u{e1}cs",
    "Larsen",
    "Moreau",
    "Nguyen",
    "Olsen",
    "Peeters",
    "Quinn",
    "Rossi",
    "Schulz",
    "Tak\u{e1}cs",
];
const DEPARTMENTS: [&str; 8] =
    ["Claims", "Contracts", "Deliveries", "Invoices", "Legal", "Refunds", "Repairs", "Returns"];

impl PhoneBooks {
    /// All books, those for everybody first (protocol/dialogs.md §3.1).
    pub(crate) fn books(&self) -> Vec<Book> {
        let one =
            |contacts| vec![Book { id: 1, name: "Company".to_owned(), global: true, contacts: 0..contacts }];
        match *self {
            PhoneBooks::None => Vec::new(),
            PhoneBooks::Usual => {
                let global = USUAL.iter().filter(|(global, ..)| *global).count();
                let team =
                    Book { id: 2, name: "Billing".to_owned(), global: false, contacts: global..USUAL.len() };
                one(global).into_iter().chain([team]).collect()
            }
            PhoneBooks::Generated { books, contacts, .. } => generated(usize::from(books), contacts as usize),
            PhoneBooks::Endless => one(ENDLESS),
            PhoneBooks::WithoutNumbers | PhoneBooks::SameName | PhoneBooks::LongNames => one(ODD),
        }
    }

    /// Whether the books name the address of their contacts instead of having them in them.
    pub(crate) fn linked(&self) -> bool {
        matches!(self, PhoneBooks::Generated { linked: true, .. })
    }

    /// A contact by its place among all.
    pub(crate) fn contact(&self, at: usize) -> Contact {
        let usual = (*self == PhoneBooks::Usual).then(|| USUAL.get(at)).flatten();
        let mut contact = match usual {
            Some((_, first, last, number, description)) => Contact {
                first_name: (*first).to_owned(),
                last_name: (*last).to_owned(),
                number: (*number).to_owned(),
                description: (*description).to_owned(),
            },
            None => invented(at),
        };
        match self {
            PhoneBooks::WithoutNumbers => contact.number.clear(),
            PhoneBooks::SameName => {
                "Robin".clone_into(&mut contact.first_name);
                "Sample".clone_into(&mut contact.last_name);
            }
            PhoneBooks::LongNames => lengthen(&mut contact, at),
            PhoneBooks::None | PhoneBooks::Usual | PhoneBooks::Generated { .. } | PhoneBooks::Endless => {}
        }
        contact
    }
}

fn generated(books: usize, contacts: usize) -> Vec<Book> {
    (0..books)
        .map(|at| {
            let global = at < GLOBAL_BOOKS;
            let name = if global { format!("Company {}", at + 1) } else { format!("Team {}", at + 1) };
            Book { id: at + 1, name, global, contacts: contacts * at / books..contacts * (at + 1) / books }
        })
        .collect()
}

fn invented(at: usize) -> Contact {
    let pick =
        |list: &[&str], step: usize| list.get(at / step % list.len()).copied().unwrap_or_default().to_owned();
    Contact {
        first_name: pick(&FIRST_NAMES, 1),
        last_name: format!("{} {}", pick(&LAST_NAMES, FIRST_NAMES.len()), at),
        number: format!("0045 55 {:02} {:02} {:02}", 2 + at / 10_000, at / 100 % 100, at % 100),
        description: format!("{}, room {}", pick(&DEPARTMENTS, 3), 100 + at % 400),
    }
}

/// 300 characters, longer than documented; every second one from right to left.
fn lengthen(contact: &mut Contact, at: usize) {
    let word =
        if at.is_multiple_of(2) { "Wolkenkuckucksheim-" } else { "\u{5de}\u{5e9}\u{5e4}\u{5d7}\u{5d4} " };
    contact.last_name = word.chars().cycle().take(300).collect();
}
