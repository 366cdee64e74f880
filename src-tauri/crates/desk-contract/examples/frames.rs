//! `npm run bindings`: prints the frames that the page's tests follow.

#[path = "../tests/frames/mod.rs"]
mod frames;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    std::io::Write::write_all(&mut std::io::stdout(), frames::text()?.as_bytes())?;
    Ok(())
}
