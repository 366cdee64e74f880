//! The tones as functions of time. Each note swells and fades, so that nothing clicks.

use std::f32::consts::TAU;
use std::time::Duration;

/// A sound of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// A call rings: two rising notes, twice, then a rest; again and again.
    Ring,
    /// The same, once.
    RingOnce,
    /// A call waits while the agent is on another one: one short, soft note.
    Waiting,
    /// An alarm was not heeded: three falling notes.
    Alarm,
}

/// A note: when it begins and how long it lasts in milliseconds, its pitch in hertz, its loudness from 0 to 1.
struct Note {
    at: u32,
    lasts: u32,
    pitch: f32,
    loud: f32,
}

const fn note(at: u32, lasts: u32, pitch: f32, loud: f32) -> Note {
    Note { at, lasts, pitch, loud }
}

const RING: [Note; 4] = [
    note(0, 340, 587.33, 0.8),
    note(260, 460, 880.0, 0.8),
    note(900, 340, 587.33, 0.8),
    note(1160, 460, 880.0, 0.8),
];
const WAITING: [Note; 1] = [note(0, 180, 660.0, 0.25)];
const ALARM: [Note; 3] = [note(0, 300, 880.0, 0.7), note(260, 300, 698.46, 0.7), note(520, 600, 587.33, 0.7)];

/// From one ring to the next, in milliseconds.
const RING_EVERY: u64 = 3000;

impl Tone {
    const fn notes(self) -> &'static [Note] {
        match self {
            Self::Ring | Self::RingOnce => &RING,
            Self::Waiting => &WAITING,
            Self::Alarm => &ALARM,
        }
    }

    /// How long it lasts until it is silent by itself. A ring tone that was forgotten ends after five minutes.
    pub(super) fn lasts(self) -> Duration {
        if self == Self::Ring {
            return Duration::from_secs(300);
        }
        let end = self.notes().iter().map(|note| note.at + note.lasts).max().unwrap_or(0);
        // The system's buffers are played to their end.
        Duration::from_millis(u64::from(end) + 400)
    }

    /// The sample of this number at `rate` samples per second, from -1 to 1. `volume` is in per cent; loudness is heard as its square.
    pub(super) fn sample(self, number: u64, rate: u32, volume: u8) -> f32 {
        let millis = number as f64 * 1000.0 / f64::from(rate.max(1));
        let within = if self == Self::Ring { millis % RING_EVERY as f64 } else { millis } as f32;
        let volume = f32::from(volume.min(100)) / 100.0;
        let sum: f32 = self.notes().iter().map(|note| note.sample(within)).sum();
        (sum * volume * volume).clamp(-1.0, 1.0)
    }
}

impl Note {
    /// Its part at a time in milliseconds: a tone with one soft overtone under a swell.
    fn sample(&self, millis: f32) -> f32 {
        let (since, lasts) = (millis - self.at as f32, self.lasts as f32);
        if !(0.0..lasts).contains(&since) {
            return 0.0;
        }
        let swell = (since / 20.0).min(1.0) * ((lasts - since) / lasts);
        let turn = TAU * self.pitch * since / 1000.0;
        self.loud * swell * (0.8 * turn.sin() + 0.2 * (2.0 * turn).sin()) * 0.9
    }
}

#[cfg(test)]
mod tests {
    use super::Tone;

    const RATE: u32 = 8000;

    fn loudest(tone: Tone, from: u64, to: u64) -> f32 {
        let samples = (from * u64::from(RATE) / 1000)..(to * u64::from(RATE) / 1000);
        samples.map(|number| tone.sample(number, RATE, 100).abs()).fold(0.0, f32::max)
    }

    #[test]
    fn the_ring_tone_sounds_rests_and_sounds_again() {
        assert!(loudest(Tone::Ring, 0, 700) > 0.3);
        assert!(loudest(Tone::Ring, 1700, 2990) < 0.001);
        assert!(loudest(Tone::Ring, 3000, 3700) > 0.3);
    }

    #[test]
    fn a_tone_for_once_is_silent_when_it_has_ended() {
        for tone in [Tone::RingOnce, Tone::Waiting, Tone::Alarm] {
            let end = u64::try_from(tone.lasts().as_millis()).unwrap();
            assert!(loudest(tone, 0, end) > 0.1, "{tone:?}");
            assert!(loudest(tone, end, end + 5000) < 0.001, "{tone:?}");
        }
    }

    #[test]
    fn no_sample_is_louder_than_the_device_can_play() {
        for tone in [Tone::Ring, Tone::Waiting, Tone::Alarm] {
            assert!(loudest(tone, 0, 4000) <= 1.0, "{tone:?}");
        }
    }

    #[test]
    fn a_lower_volume_is_quieter_and_none_is_silent() {
        let at = |volume| {
            (0..8000).map(|number| Tone::Ring.sample(number, RATE, volume).abs()).fold(0.0, f32::max)
        };
        assert!(at(50) < at(100) / 2.0);
        assert!(at(0) < f32::EPSILON);
    }

    #[test]
    fn a_call_that_waits_is_softer_than_a_ring() {
        assert!(loudest(Tone::Waiting, 0, 500) < loudest(Tone::Ring, 0, 500) / 2.0);
    }
}
