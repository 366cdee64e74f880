//! `npm run bindings`: prints the TypeScript of the contract.

fn main() -> std::io::Result<()> {
    std::io::Write::write_all(&mut std::io::stdout(), desk_contract::typescript::contract().as_bytes())
}
