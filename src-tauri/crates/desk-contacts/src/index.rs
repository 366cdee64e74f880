//! All contacts, and the search in them.

use std::collections::{HashMap, HashSet};

use memchr::memmem::Finder;

use crate::{
    fold,
    query::{Fields, Fit, Query, text_of},
};

/// Most rows of one answer.
pub const MOST_ROWS: usize = 50;

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// What tells it apart, now and after the books were read again. Where two have the same, the index makes a difference.
    pub id: String,
    /// First and last name; may be empty.
    pub name: String,
    /// The number as it is written in the book; may be empty.
    pub number: String,
    /// The number as it is dialled; empty when it cannot be.
    pub dialled: String,
    /// What the book says of it; may be empty.
    pub description: String,
    /// The name of the book.
    pub book: String,
}

/// What is known of the agent's own habits.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// The ids of the favourites.
    pub favourites: &'a [String],
    /// Numbers of recent calls as they are dialled, the last one first.
    pub recent: &'a [String],
}

/// What a search has found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The best of them, best first.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub total: usize,
}

/// One of those that were found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The contact, or a number alone.
    pub entry: Entry,
    /// It is a favourite.
    pub favourite: bool,
    /// Where it comes from.
    pub source: Source,
}

/// Where a row comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A phone book.
    Book,
    /// A recent call whose number is in no phone book.
    Recent,
}

/// All contacts.
#[derive(Debug, Default)]
pub struct Index {
    /// By name.
    entries: Vec<Entry>,
    /// The texts of the entries, each with a line feed behind it.
    text: String,
    /// Where the text of each entry begins, and where that of the last one ends.
    starts: Vec<usize>,
    by_number: HashMap<String, usize>,
    /// Numbers that belong to several people.
    shared: HashSet<String>,
    by_id: HashMap<String, usize>,
}

/// A place in the answer: smaller is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    /// Not a favourite.
    ordinary: bool,
    fit: Option<Fit>,
    /// How many calls ago.
    age: usize,
    what: What,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// By its place in the index.
    Entry(usize),
    /// By its place among the recent numbers.
    Number(usize),
}

impl Index {
    /// An index of these contacts.
    #[must_use]
    pub fn new(contacts: impl IntoIterator<Item = Entry>) -> Self {
        let mut sorted: Vec<(String, Entry)> =
            contacts.into_iter().map(|entry| (fold(&entry.name), entry)).collect();
        // Those without a name come last.
        sorted.sort_by(|(a, _), (b, _)| (a.is_empty(), a).cmp(&(b.is_empty(), b)));
        let mut index = Self { starts: vec![0], ..Self::default() };
        for (_, entry) in sorted {
            index.add(entry);
        }
        index
    }

    fn add(&mut self, mut entry: Entry) {
        let at = self.entries.len();
        if self.by_id.contains_key(&entry.id) {
            entry.id = format!("{}#{at}", entry.id);
        }
        self.by_id.insert(entry.id.clone(), at);
        if !entry.dialled.is_empty() {
            let first = *self.by_number.entry(entry.dialled.clone()).or_insert(at);
            let is_other = |first: &Entry| !entry.name.is_empty() && fold(&first.name) != fold(&entry.name);
            if self.entries.get(first).is_some_and(is_other) {
                self.shared.insert(entry.dialled.clone());
            }
        }
        self.text.push_str(&text_of(&entry.name, &entry.description, &entry.number, &entry.dialled));
        self.text.push('\n');
        self.starts.push(self.text.len());
        self.entries.push(entry);
    }

    /// How many contacts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether there is a contact with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// The name of whoever has this number, written as it is dialled; `+` and `00` are the same. `None` where no contact has it, or contacts
    /// of different names have: a wrong name is worse than none.
    #[must_use]
    pub fn name_of(&self, dialled: &str) -> Option<&str> {
        let other = match (dialled.strip_prefix('+'), dialled.strip_prefix("00")) {
            (Some(rest), _) => format!("00{rest}"),
            (None, Some(rest)) => format!("+{rest}"),
            (None, None) => dialled.to_owned(),
        };
        let [one, other] = [dialled, &other].map(|number| self.name_at(number));
        if one.is_none() || other.is_none() || one == other { one.or(other)? } else { None }
    }

    /// The name of the only one with exactly this number; `None` within, where there are several. `None` where it is in no book.
    fn name_at(&self, dialled: &str) -> Option<Option<&str>> {
        let entry = self.entries.get(*self.by_number.get(dialled)?)?;
        Some(Some(entry.name.as_str()).filter(|name| !name.is_empty() && !self.shared.contains(dialled)))
    }

    /// What fits to what was typed; everything when nothing was. At most `limit` rows, and never more than [`MOST_ROWS`].
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize, known: Known<'_>) -> Found {
        let query = Query::new(typed);
        let favourites: HashSet<usize> =
            known.favourites.iter().filter_map(|id| self.by_id.get(id).copied()).collect();
        let ages = self.ages(known.recent);
        let place = |at: usize, fit: Option<Fit>| Place {
            ordinary: !favourites.contains(&at),
            fit,
            age: ages.get(&at).copied().unwrap_or(usize::MAX),
            what: What::Entry(at),
        };
        let mut places: Vec<Place> = if query.is_empty() {
            (0..self.len()).map(|at| place(at, None)).collect()
        } else {
            self.fitting(&query).into_iter().map(|(at, fit)| place(at, Some(fit))).collect()
        };
        places.extend(self.numbers_alone(known.recent, &query));
        let total = places.len();
        let limit = limit.min(MOST_ROWS);
        if limit < places.len() {
            places.select_nth_unstable(limit);
            places.truncate(limit);
        }
        places.sort_unstable();
        let rows = places.into_iter().filter_map(|place| self.row(place, known.recent)).collect();
        Found { rows, total }
    }

    /// The contacts that fit, by their place.
    fn fitting(&self, query: &Query) -> Vec<(usize, Fit)> {
        let mut candidates: Vec<usize> =
            query.needles().iter().flat_map(|needle| self.containing(needle)).collect();
        candidates.sort_unstable();
        candidates.dedup();
        let fit = |at: usize| Some((at, query.fit(&Fields::of(self.text_at(at)?))?));
        candidates.into_iter().filter_map(fit).collect()
    }

    /// The contacts in whose text this is, each once.
    fn containing(&self, needle: &str) -> Vec<usize> {
        let (finder, text) = (Finder::new(needle), self.text.as_bytes());
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(hit) = text.get(from..).and_then(|rest| finder.find(rest)) {
            let at = self.starts.partition_point(|start| *start <= from + hit) - 1;
            found.push(at);
            let Some(next) = self.starts.get(at + 1) else { break };
            from = *next;
        }
        found
    }

    fn text_at(&self, at: usize) -> Option<&str> {
        let (from, to) = (*self.starts.get(at)?, *self.starts.get(at + 1)?);
        self.text.get(from..to).map(|line| line.trim_end_matches('\n'))
    }

    /// How many calls ago each contact was on the telephone.
    fn ages(&self, recent: &[String]) -> HashMap<usize, usize> {
        let mut ages = HashMap::new();
        for (age, number) in recent.iter().enumerate() {
            if let Some(at) = self.by_number.get(number) {
                ages.entry(*at).or_insert(age);
            }
        }
        ages
    }

    /// Recent numbers that are in no book and fit, each once.
    fn numbers_alone(&self, recent: &[String], query: &Query) -> Vec<Place> {
        let mut seen = HashSet::new();
        let mut places = Vec::new();
        for (age, number) in recent.iter().enumerate() {
            if number.is_empty() || self.by_number.contains_key(number) || !seen.insert(number) {
                continue;
            }
            let fit = query.number_fit(number);
            if fit.is_some() || query.is_empty() {
                places.push(Place { ordinary: true, fit, age, what: What::Number(age) });
            }
        }
        places
    }

    fn row(&self, place: Place, recent: &[String]) -> Option<Row> {
        Some(match place.what {
            What::Entry(at) => {
                Row { entry: self.entries.get(at)?.clone(), favourite: !place.ordinary, source: Source::Book }
            }
            What::Number(at) => {
                let number = recent.get(at)?.clone();
                let id = format!("recent/{number}");
                let entry = Entry { id, number: number.clone(), dialled: number, ..Entry::default() };
                Row { entry, favourite: false, source: Source::Recent }
            }
        })
    }
}
