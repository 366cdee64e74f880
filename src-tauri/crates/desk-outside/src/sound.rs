//! The ring tone and the sounds of alarms.
//!
//! The tones are made here as data (`tones`). cpal plays them: one interface to WASAPI, Core Audio and ALSA, without a decoder; ALSA leads
//! to PipeWire and PulseAudio on every desktop, and its library is part of each. A device is open only while something sounds.

mod tones;

use std::sync::mpsc;

use cpal::{
    Device, FromSample, SampleFormat, SizedSample, Stream, StreamConfig,
    traits::{DeviceTrait, HostTrait, StreamTrait},
};
use desk_attention::Sound;

use self::tones::Tone;
use crate::Outside;

/// Plays sounds, one at a time: a new one takes the place of the one before.
pub struct Sounds(mpsc::Sender<Order>);

enum Order {
    Play(Tone, Sound),
    Stop,
}

impl Sounds {
    /// Starts the thread that owns the device: a stream cannot leave the thread that opened it.
    #[must_use]
    pub fn start(outside: Outside) -> Self {
        let (orders, inbox) = mpsc::channel();
        std::thread::spawn(move || {
            let outputs = outputs();
            let sound = cpal::default_host().default_output_device().is_some();
            outside.desktop(move |desktop| {
                desktop.sound = sound;
                desktop.outputs = outputs;
            });
            play(&inbox);
        });
        Self(orders)
    }

    /// Plays the ring tone until something else is played or [`Sounds::stop`].
    pub fn ring(&self, sound: &Sound) {
        self.order(Order::Play(Tone::Ring, sound.clone()));
    }

    /// Plays the ring tone once, for the settings.
    pub fn try_ring(&self, sound: &Sound) {
        self.order(Order::Play(Tone::RingOnce, sound.clone()));
    }

    /// Plays the sound of a call that waits, once.
    pub fn waiting(&self, sound: &Sound) {
        self.order(Order::Play(Tone::Waiting, sound.clone()));
    }

    /// Plays the sound of an alarm, once.
    pub fn alarm(&self, sound: &Sound) {
        self.order(Order::Play(Tone::Alarm, sound.clone()));
    }

    /// Falls silent.
    pub fn stop(&self) {
        self.order(Order::Stop);
    }

    fn order(&self, order: Order) {
        // The thread lives as long as the program.
        let _ = self.0.send(order);
    }
}

fn play(orders: &mpsc::Receiver<Order>) {
    let mut playing: Option<(Stream, std::time::Instant)> = None;
    loop {
        // A tone that ends by itself is kept until it has ended; then its device is closed.
        let order = match &playing {
            Some((_, until)) => {
                match orders.recv_timeout(until.saturating_duration_since(std::time::Instant::now())) {
                    Err(mpsc::RecvTimeoutError::Timeout) => Order::Stop,
                    Err(mpsc::RecvTimeoutError::Disconnected) => return,
                    Ok(order) => order,
                }
            }
            None => match orders.recv() {
                Ok(order) => order,
                Err(_) => return,
            },
        };
        // The device is closed before it is opened again.
        drop(playing.take());
        if let Order::Play(tone, sound) = order {
            match open(tone, &sound) {
                Ok(stream) => playing = Some((stream, std::time::Instant::now() + tone.lasts())),
                Err(why) => log_fields::warn!("a sound could not be played"; personal why = why),
            }
        }
    }
}

/// The names of the output devices.
fn outputs() -> Vec<String> {
    let Ok(devices) = cpal::default_host().output_devices() else { return Vec::new() };
    let mut names: Vec<String> = devices.filter_map(|device| name(&device)).collect();
    names.sort();
    names.dedup();
    names
}

fn name(device: &Device) -> Option<String> {
    device.description().ok().map(|description| description.name().to_owned())
}

/// The device with this name, else the system's default.
fn device(output: Option<&str>) -> Option<Device> {
    let host = cpal::default_host();
    let named = output.and_then(|wanted| {
        host.output_devices().ok()?.find(|device| name(device).as_deref() == Some(wanted))
    });
    named.or_else(|| host.default_output_device())
}

fn open(tone: Tone, sound: &Sound) -> Result<Stream, Box<dyn std::error::Error>> {
    let device = device(sound.output.as_deref()).ok_or("there is no output device")?;
    let supported = device.default_output_config()?;
    let (format, config) = (supported.sample_format(), supported.config());
    let stream = if format == SampleFormat::F32 {
        stream::<f32>(&device, &config, tone, sound.volume)
    } else if format == SampleFormat::I16 {
        stream::<i16>(&device, &config, tone, sound.volume)
    } else if format == SampleFormat::I32 {
        stream::<i32>(&device, &config, tone, sound.volume)
    } else if format == SampleFormat::U8 {
        stream::<u8>(&device, &config, tone, sound.volume)
    } else {
        return Err(format!("the device wants samples as {format}").into());
    }?;
    stream.play()?;
    Ok(stream)
}

fn stream<T: SizedSample + FromSample<f32>>(
    device: &Device,
    config: &StreamConfig,
    tone: Tone,
    volume: u8,
) -> Result<Stream, cpal::BuildStreamError> {
    let (rate, channels) = (config.sample_rate, usize::from(config.channels.max(1)));
    let mut frame = 0_u64;
    let fill = move |samples: &mut [T], _: &cpal::OutputCallbackInfo| {
        for places in samples.chunks_mut(channels) {
            places.fill(T::from_sample(tone.sample(frame, rate, volume)));
            frame += 1;
        }
    };
    device.build_output_stream(
        config,
        fill,
        |why| log_fields::warn!("a sound stopped"; personal why = why),
        None,
    )
}
