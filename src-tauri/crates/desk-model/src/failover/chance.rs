//! Chance without a source of its own: the desks of a site must not come in step, and a test must be able to repeat what happened.

/// A sequence of pseudo-random numbers (SplitMix64).
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number, at least 0 and less than 1.
    pub(super) fn fraction(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        // 32 bits are exact in f64, and enough.
        let bits = u32::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or_default();
        f64::from(bits) / 4_294_967_296.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_fill_the_range_and_repeat_with_their_seed() {
        let fractions = |seed| {
            let mut chance = Chance::new(seed);
            (0..10_000).map(|_| chance.fraction()).collect::<Vec<_>>()
        };
        let (first, again) = (fractions(7), fractions(7));
        assert_eq!(first, again);
        assert_ne!(first, fractions(8));
        assert!(first.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        for tenth in 0..10 {
            let bounds = f64::from(tenth) / 10.0..f64::from(tenth + 1) / 10.0;
            let share = first.iter().filter(|fraction| bounds.contains(fraction)).count();
            assert!((800..1_200).contains(&share), "{share} in {bounds:?}");
        }
    }
}
