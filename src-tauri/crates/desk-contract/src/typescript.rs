//! The TypeScript made from the contract.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{
    CommandError, Frame,
    command_table::{Signature, signatures, visit_types},
};

/// The whole text of `ui/src/host/contract.gen.ts`: the commands, the frames, the error of a command, and every type that is part of
/// one of them.
#[must_use]
pub fn contract() -> String {
    let config = Config::default();
    let mut text =
        String::from("// Made from src-tauri/crates/desk-contract by `npm run bindings`. Do not edit.\n");
    text.push_str(&commands(&signatures(&config)));
    let mut types = Types { config, declared: BTreeMap::new() };
    types.visit::<Frame>();
    types.visit::<CommandError>();
    visit_types(&mut types);
    for declaration in types.declared.values() {
        text.push_str(&format!("\nexport {declaration}\n"));
    }
    text
}

/// The signatures of the commands as a type, and their verbs as values.
fn commands(signatures: &[Signature]) -> String {
    let mut text = String::from(
        "\n/** Every command: what it takes, and what it is answered with. */\nexport type Commands = {\n",
    );
    for Signature { verb, doc, args, reply } in signatures {
        text.push_str("/**\n");
        for line in *doc {
            text.push_str(&format!(" *{line}\n"));
        }
        text.push_str(&format!(" */\n{verb}: {{ args: {args}, reply: {reply}, }},\n"));
    }
    text.push_str("};\n\nexport const verbs = [\n");
    for Signature { verb, .. } in signatures {
        text.push_str(&format!("  '{verb}',\n"));
    }
    text.push_str("] as const satisfies readonly (keyof Commands)[];\n");
    text
}

/// The types that were visited and those that they are made of: their declarations by name, because the order of a visit changes
/// from build to build.
struct Types {
    config: Config,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_generics(self);
        // Only the types of this crate have a path; the others are TypeScript's own, and some have no name.
        if T::output_path().is_none() || self.declared.contains_key(&T::ident(&self.config)) {
            return;
        }
        self.declared.insert(T::ident(&self.config), T::decl(&self.config));
        T::visit_dependencies(self);
    }
}
