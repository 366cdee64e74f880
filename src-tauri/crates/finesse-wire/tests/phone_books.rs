//! Phone books as the fact sheets show them, hand-written with invented values.

use finesse_wire::{BookContacts, Contact, WireError, parse_contacts, parse_phone_books};

const BOOKS: &str = "<PhoneBooks>
  <PhoneBook><uri>/finesse/api/PhoneBook/34</uri><name>Company</name><type>GLOBAL</type><contacts>
    <Contact><description>Accounts &amp; invoices</description><firstName>Zo&#235;</firstName><lastName>\u{c5}berg</lastName>
      <phoneNumber>+44 20 7946 0101</phoneNumber><uri>/finesse/api/PhoneBook/34/Contact/7</uri></Contact>
    <Contact><lastName>Reception</lastName></Contact>
  </contacts></PhoneBook>
  <phonebook><NAME>Team</NAME><type>TEAM</type><contacts>/finesse/api/PhoneBook/35/Contacts</contacts></phonebook>
  <PhoneBook><name>Empty</name></PhoneBook>
</PhoneBooks>";

#[test]
fn a_book_has_its_contacts_or_says_where_they_are() {
    let books = parse_phone_books(BOOKS.as_bytes()).unwrap();
    let [company, team, empty] = books.as_slice() else { panic!("{} books", books.len()) };
    let first = Contact {
        uri: "/finesse/api/PhoneBook/34/Contact/7".to_owned(),
        first_name: "Zo\u{eb}".to_owned(),
        last_name: "\u{c5}berg".to_owned(),
        number: "+44 20 7946 0101".to_owned(),
        description: "Accounts & invoices".to_owned(),
    };
    let second = Contact { last_name: "Reception".to_owned(), ..Contact::default() };
    assert_eq!((company.uri.as_str(), company.name.as_str()), ("/finesse/api/PhoneBook/34", "Company"));
    assert_eq!(company.contacts, BookContacts::Embedded(vec![first, second]));
    assert_eq!(team.contacts, BookContacts::Linked("/finesse/api/PhoneBook/35/Contacts".to_owned()));
    assert_eq!((empty.name.as_str(), &empty.contacts), ("Empty", &BookContacts::Embedded(Vec::new())));
}

#[test]
fn contacts_at_an_address_of_their_own_are_read() {
    let list =
        "<Contacts><Contact><firstName>Jude</firstName><phoneNumber>61235</phoneNumber></Contact></Contacts>";
    let contacts = parse_contacts(list.as_bytes()).unwrap();
    assert_eq!(contacts.iter().map(|contact| contact.number.as_str()).collect::<Vec<_>>(), ["61235"]);
    assert_eq!(parse_contacts(b"<Contacts/>").unwrap(), []);
    assert_eq!(parse_contacts(b"<x/>"), Err(WireError::UnexpectedRoot { expected: "Contacts" }));
    assert!(parse_phone_books(b"<Contacts/>").is_err());
}

#[test]
fn a_contact_is_not_printed() {
    let contact =
        Contact { last_name: "Secret".to_owned(), number: "61235".to_owned(), ..Contact::default() };
    assert_eq!(format!("{contact:?}"), "Contact");
}
