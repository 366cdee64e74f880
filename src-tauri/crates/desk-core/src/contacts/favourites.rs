//! Which contacts are favourites.

/// Most favourites that are kept.
const MOST_FAVOURITES: usize = 200;

/// The most bytes of all their ids together: what a history keeps as one value.
const MOST_BYTES: usize = 32 * 1024;

/// The favourites of one agent: the ids of contacts, the one chosen last at the end.
#[derive(Debug, Default)]
pub(crate) struct Favourites(Vec<String>);

impl Favourites {
    /// The ids of the contacts.
    pub(crate) fn ids(&self) -> &[String] {
        &self.0
    }

    /// Adds a contact, or takes it out. With too many the oldest is forgotten.
    pub(crate) fn set(&mut self, id: &str, on: bool) {
        self.0.retain(|known| known != id);
        if on {
            self.0.push(id.to_owned());
            self.forget_surplus();
        }
    }

    /// Puts those that were kept before the start of the program under what has been chosen since.
    pub(crate) fn add_kept(&mut self, kept: Vec<String>) {
        let chosen = std::mem::replace(&mut self.0, kept);
        self.0.retain(|id| !chosen.contains(id));
        self.0.extend(chosen);
        self.forget_surplus();
    }

    fn forget_surplus(&mut self) {
        let mut bytes = 0;
        let fits = |id: &&String| {
            bytes += id.len();
            bytes <= MOST_BYTES
        };
        let kept = self.0.iter().rev().take(MOST_FAVOURITES).take_while(fits).count();
        self.0.drain(..self.0.len() - kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_favourite_is_kept_once_and_the_oldest_makes_room() {
        let mut favourites = Favourites::default();
        for number in 0..=MOST_FAVOURITES {
            favourites.set(&number.to_string(), true);
        }
        favourites.set("7", true);
        favourites.set("8", false);
        let ids = favourites.ids();
        assert_eq!(ids.len(), MOST_FAVOURITES - 1);
        assert_eq!(ids.last().map(String::as_str), Some("7"));
        assert_eq!(ids.iter().filter(|id| *id == "7").count(), 1);
        assert!(!ids.contains(&"0".to_owned()) && !ids.contains(&"8".to_owned()));
    }

    #[test]
    fn ids_of_any_length_fit_into_what_is_kept() {
        let mut favourites = Favourites::default();
        for number in 0..MOST_FAVOURITES {
            favourites.set(&format!("{}{number:03}", "ש".repeat(299)), true);
        }
        let bytes: usize = favourites.ids().iter().map(String::len).sum();
        assert!(bytes <= MOST_BYTES && bytes > MOST_BYTES - 1_000, "{bytes}");
        assert!(favourites.ids().last().is_some_and(|id| id.ends_with("199")));
    }

    #[test]
    fn kept_ones_come_under_those_that_were_chosen_since() {
        let mut favourites = Favourites(vec!["1".to_owned(), "3".to_owned()]);
        favourites.add_kept(["1", "2"].map(str::to_owned).to_vec());
        assert_eq!(favourites.ids(), ["2", "1", "3"]);
    }
}
