//! Which contacts are favourites.

/// Most favourites that are kept.
const MOST_FAVOURITES: usize = 200;

/// Where the favourites of one agent are kept.
pub(crate) trait Favourites: Send {
    /// The ids of the contacts.
    fn ids(&self) -> Vec<String>;

    /// Adds a contact, or takes it out. With one too many the oldest is forgotten.
    fn set(&mut self, id: &str, on: bool);
}

/// Keeps them for this sign-in only.
#[derive(Debug, Default)]
pub(crate) struct FavouritesInMemory(Vec<String>);

impl Favourites for FavouritesInMemory {
    fn ids(&self) -> Vec<String> {
        self.0.clone()
    }

    fn set(&mut self, id: &str, on: bool) {
        self.0.retain(|known| known != id);
        if on {
            self.0.push(id.to_owned());
            let surplus = self.0.len().saturating_sub(MOST_FAVOURITES);
            self.0.drain(..surplus);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_favourite_is_kept_once_and_the_oldest_makes_room() {
        let mut favourites = FavouritesInMemory::default();
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
}
