//! What is found, and in which order.

use desk_contacts::{Entry, Found, Index, Known, MOST_ROWS, Source, fold};
use proptest::prelude::*;

fn entry(id: &str, name: &str, number: &str, description: &str) -> Entry {
    let dialled = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    Entry {
        id: id.to_owned(),
        name: name.to_owned(),
        number: number.to_owned(),
        dialled,
        description: description.to_owned(),
        book: "Company".to_owned(),
    }
}

fn company() -> Index {
    Index::new([
        entry("1", "Mira Novák", "61234", "Billing, second floor"),
        entry("2", "Jude Okafor", "61235", "Contracts"),
        entry("3", "Zoë Åberg", "+44 20 7946 0101", "Invoices"),
        entry("4", "Anne-Marie O’Hara", "61237", "Novelties"),
        entry("5", "", "0800 612 00", "Switchboard"),
        entry("6", "Нина Петрова", "", ""),
        entry("7", "Max Norden", "61239", ""),
    ])
}

fn ids(found: &Found) -> Vec<&str> {
    found.rows.iter().map(|row| row.entry.id.as_str()).collect()
}

fn search(typed: &str) -> Vec<String> {
    ids(&company().search(typed, 50, Known::default())).into_iter().map(str::to_owned).collect()
}

#[test]
fn a_number_has_the_name_of_its_only_contact() {
    let index = Index::new([
        entry("1", "Mira Novák", "61234", ""),
        entry("2", "Mira NOVAK", "61234", "in another book"),
        entry("3", "", "61234", "without a name"),
        entry("4", "Zoë Åberg", "+44 20 7946 0101", ""),
        entry("5", "Jude Okafor", "0045 55 01 06", ""),
        entry("6", "Reception", "4400", ""),
        entry("7", "Jude Okafor", "4400", ""),
        entry("8", "One", "+1 555 0100", ""),
        entry("9", "Other", "001 555 0100", ""),
        entry("10", "", "61239", ""),
        entry("11", "Nowhere", "", ""),
    ]);
    for (number, name) in [
        ("61234", Some("Mira Novák")),
        ("+442079460101", Some("Zoë Åberg")),
        ("00442079460101", Some("Zoë Åberg")),
        ("+45550106", Some("Jude Okafor")),
        ("0045550106", Some("Jude Okafor")),
        ("45550106", None),
        ("4400", None),
        ("+15550100", None),
        ("0015550100", None),
        ("61239", None),
        ("61235", None),
        ("", None),
    ] {
        assert_eq!(index.name_of(number), name, "{number}");
    }
}

#[test]
fn names_numbers_descriptions_and_initials_are_found_best_first() {
    for (typed, expected) in [
        ("no", &["7", "1", "4"][..]),
        ("NOVAK mira", &["1"]),
        ("zoe", &["3"]),
        ("aberg", &["3"]),
        ("ohara", &["4"]),
        ("marie", &["4"]),
        ("jo", &["2"]),
        ("mn", &["7", "1"]),
        ("a.m.o.", &["4"]),
        ("нина", &["6"]),
        ("20 7946-01", &["3"]),
        ("6123", &["4", "2", "7", "1"]),
        ("61237", &["4"]),
        ("0101", &["3"]),
        ("second", &["1"]),
        ("nobody", &[]),
    ] {
        assert_eq!(search(typed), expected, "{typed}");
    }
}

#[test]
fn a_name_that_begins_so_comes_before_a_word_and_that_before_a_description() {
    let index = Index::new([
        entry("description", "Alba", "1", "Nord"),
        entry("word", "Bert Nordmann", "2", ""),
        entry("inside", "Cano Xnord", "3", ""),
        entry("begins", "Nora Dahl", "4", "Nord"),
    ]);
    let found = index.search("nor", 50, Known::default());
    assert_eq!(ids(&found), ["begins", "word", "description", "inside"]);
    assert_eq!(found.total, 4);
}

#[test]
fn favourites_stand_on_top_and_recent_numbers_follow() {
    let index = company();
    let favourites = ["7".to_owned(), "gone".to_owned()];
    let recent = ["0045550123", "61235", "0045550123", ""].map(str::to_owned);
    let known = Known { favourites: &favourites, recent: &recent };
    let found = index.search("", 4, known);
    assert_eq!(ids(&found), ["7", "recent/0045550123", "2", "4"]);
    assert_eq!(found.total, index.len() + 1);
    let sources: Vec<_> = found.rows.iter().map(|row| (row.favourite, row.source)).collect();
    let (book, call) = (Source::Book, Source::Recent);
    assert_eq!(sources, [(true, book), (false, call), (false, book), (false, book)]);
    assert_eq!(ids(&index.search("5550", 50, known)), ["recent/0045550123"]);
    // A favourite that fits less stands above all others.
    assert_eq!(ids(&index.search("6123", 50, known)).first(), Some(&"7"));
}

#[test]
fn six_thousand_of_the_same_name_are_told_apart_and_cut() {
    let index = Index::new((0..6_000).map(|_| entry("same", "Robin Sample", "61234", "")));
    let found = index.search("robin", 255, Known::default());
    assert_eq!((found.rows.len(), found.total), (MOST_ROWS, 6_000));
    let mut different = ids(&found);
    different.sort_unstable();
    different.dedup();
    assert_eq!(different.len(), MOST_ROWS);
}

#[test]
fn an_empty_index_finds_recent_numbers_alone() {
    let recent = ["61234".to_owned()];
    let known = Known { favourites: &[], recent: &recent };
    assert_eq!(ids(&Index::new([]).search("", 10, known)), ["recent/61234"]);
    assert_eq!(Index::new([]).search("x", 10, known), Found::default());
}

/// Looks at each contact, one by one.
fn naive(contacts: &[Entry], typed: &str) -> Vec<String> {
    let query = fold(typed);
    let words: Vec<&str> = query.split_whitespace().collect();
    let letters: String = query.chars().filter(|sign| sign.is_alphanumeric()).collect();
    let digits: String = query.chars().filter(|sign| sign.is_ascii_digit() || "*#".contains(*sign)).collect();
    let is_number =
        !digits.is_empty() && query.chars().all(|sign| digits.contains(sign) || " ()-./+".contains(sign));
    let fits = |contact: &Entry| {
        let fields = [&contact.name, &contact.description, &contact.number].map(|field| fold(field));
        let has =
            |word: &&str| fields.iter().any(|field| field.contains(*word)) || contact.dialled.contains(*word);
        let initials: String = fields[0]
            .split(|sign: char| !sign.is_alphanumeric())
            .filter_map(|word| word.chars().next())
            .collect();
        let by_initials =
            !letters.is_empty() && letters.chars().count() <= 5 && initials.starts_with(letters.as_str());
        let by_number = is_number && contact.dialled.trim_start_matches('+').contains(digits.as_str());
        words.is_empty() || words.iter().all(has) || by_initials || by_number
    };
    let mut found: Vec<String> =
        contacts.iter().filter(|contact| fits(contact)).map(|contact| contact.id.clone()).collect();
    found.sort();
    found
}

/// Few letters, so that much is found; accents, marks, two scripts, and signs that could be taken for separators.
fn word() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(
        [
            'a', 'A', 'á', 'b', 'n', 'ß', 'ø', '\'', '-', '.', ' ', 'ш', 'Ш', '名', '\u{301}', '\u{202b}',
            '\u{1}', '\u{2}', '\n', '1',
        ]
        .to_vec(),
    );
    prop::collection::vec(sign, 0..7).prop_map(|signs| signs.into_iter().collect())
}

fn number() -> impl Strategy<Value = String> {
    "\\+?[12 ()-]{0,6}"
}

proptest! {
    #[test]
    fn the_index_finds_what_a_naive_look_finds(
        contacts in prop::collection::vec((word(), word(), number()), 0..40),
        typed in prop_oneof![word(), number()],
    ) {
        let contacts: Vec<Entry> = contacts
            .iter()
            .enumerate()
            .map(|(at, (name, description, number))| entry(&format!("{at:02}"), name, number, description))
            .collect();
        let found = Index::new(contacts.clone()).search(&typed, 50, Known::default());
        let mut found_ids: Vec<String> = ids(&found).into_iter().map(str::to_owned).collect();
        found_ids.sort();
        prop_assert_eq!(found.total, found_ids.len());
        prop_assert_eq!(found_ids, naive(&contacts, &typed));
    }
}
