//! The icons of the tray, drawn here: eight shapes that differ without their colours, with a dark edge, so that they are seen on light and dark panels.

use desk_attention::Shape;

/// Width and height in pixels; panels scale it down.
pub const SIZE: u32 = 64;

/// Samples per pixel in each direction, for smooth edges.
const SAMPLES: u32 = 3;

/// How far the edge reaches beyond the shape, in the units of `is_inside`.
const EDGE: f32 = 0.13;

const EDGE_COLOUR: [u8; 3] = [0x14, 0x18, 0x1f];

const fn colour(shape: Shape) -> [u8; 3] {
    match shape {
        Shape::SignedOut | Shape::Offline => [0xb4, 0xba, 0xc4],
        Shape::NotReady => [0xf0, 0x8a, 0x3c],
        Shape::Ready => [0x3f, 0xc3, 0x80],
        Shape::Ringing => [0xf4, 0xd0, 0x3f],
        Shape::Talking => [0x5b, 0xa4, 0xf5],
        Shape::Hold => [0xb5, 0x9c, 0xf0],
        Shape::WrapUp => [0x4f, 0xc6, 0xcf],
    }
}

/// How far a point is outside of a rectangle around the middle.
fn outside_rectangle(x: f32, y: f32, half_width: f32, half_height: f32) -> f32 {
    (x.abs() - half_width).max(y.abs() - half_height)
}

/// How far a point is outside of the shape, below zero inside. The picture reaches from -1 to 1; y grows downwards.
fn distance(shape: Shape, x: f32, y: f32) -> f32 {
    let radius = x.hypot(y);
    let ring = |outer: f32, inner: f32| (radius - outer).max(inner - radius);
    match shape {
        Shape::SignedOut => ring(0.76, 0.6),
        Shape::Offline => {
            let slash = (x + y).abs() / std::f32::consts::SQRT_2 - 0.13;
            ring(0.76, 0.6).min(slash.max(radius - 0.76))
        }
        Shape::NotReady => outside_rectangle(x, y, 0.66, 0.66),
        Shape::Ready => radius - 0.74,
        // A triangle that points up.
        Shape::Ringing => (y - 0.64).max((x.abs() * 1.75 - (y + 0.82)) / 2.016),
        // A speech bubble.
        Shape::Talking => {
            let bubble = outside_rectangle(x, y + 0.16, 0.78, 0.5);
            let tail = (x + 0.15).abs().max(0.0) - (0.78 - y) * 0.6;
            bubble.min(tail.max(y - 0.78).max(0.2 - y))
        }
        Shape::Hold => outside_rectangle(x.abs() - 0.38, y, 0.22, 0.7),
        // Two thirds of a ring.
        Shape::WrapUp => ring(0.76, 0.36).max((x.min(-y)).min(x)),
    }
}

/// The pixels as red, green, blue and opacity.
#[must_use]
pub fn pixels(shape: Shape) -> Vec<u8> {
    let mut pixels = Vec::with_capacity((SIZE * SIZE * 4) as usize);
    for row in 0..SIZE {
        for column in 0..SIZE {
            let (fill, edge) = coverage(shape, column, row);
            let covered = fill + edge;
            for (own, around) in colour(shape).into_iter().zip(EDGE_COLOUR) {
                pixels.push(part(f32::from(own) * fill + f32::from(around) * edge, covered));
            }
            pixels.push((covered * 255.0).round() as u8);
        }
    }
    pixels
}

fn part(sum: f32, covered: f32) -> u8 {
    if covered > 0.0 { (sum / covered).round() as u8 } else { 0 }
}

/// How much of a pixel the shape covers, and how much its edge.
fn coverage(shape: Shape, column: u32, row: u32) -> (f32, f32) {
    let at = |pixel: u32, sample: u32| {
        let place = pixel as f32 + (sample as f32 + 0.5) / SAMPLES as f32;
        place / SIZE as f32 * 2.0 - 1.0
    };
    let (mut fill, mut edge) = (0.0, 0.0);
    for sample in 0..SAMPLES * SAMPLES {
        let far = distance(shape, at(column, sample % SAMPLES), at(row, sample / SAMPLES));
        if far <= 0.0 {
            fill += 1.0;
        } else if far <= EDGE {
            edge += 1.0;
        }
    }
    let all = (SAMPLES * SAMPLES) as f32;
    (fill / all, edge / all)
}
