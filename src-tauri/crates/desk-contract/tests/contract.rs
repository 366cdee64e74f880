//! The TypeScript in `ui/` is the one that these types make, and no secret can be said in them.

use desk_contract::typescript;

const COMMITTED: &str = include_str!("../../../../ui/src/host/contract.gen.ts");

#[test]
fn the_committed_typescript_is_fresh() {
    assert_eq!(COMMITTED, typescript::contract(), "run `npm run bindings`");
}

#[test]
fn no_secret_can_be_represented() {
    // Field names as they stand in the TypeScript: `name: type`.
    let text = typescript::contract();
    let fields: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with(['*', '/']) && !line.starts_with(" *"))
        .flat_map(|line| line.split(['{', ',']))
        .filter_map(|piece| piece.split_once(':'))
        .map(|(name, _)| name.trim())
        .collect();
    assert!(fields.contains(&"loginId"), "the fields were not found");
    let secret: Vec<&str> = fields
        .into_iter()
        .filter(|name| {
            let name = name.to_lowercase();
            ["token", "password", "secret", "credential", "authorization", "cookie"]
                .iter()
                .any(|word| name.contains(word))
        })
        .collect();
    assert!(secret.is_empty(), "these fields look like secrets: {secret:?}");
}
