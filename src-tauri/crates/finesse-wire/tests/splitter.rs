//! Frames out of a stream of bytes (RFC 6120): the same ones, however the bytes come.

#![allow(clippy::panic, reason = "all of it is test, helpers too")]

use finesse_wire::xmpp::{Frame, MAX_STANZA, Piece, Splitter};
use finesse_wire::{MAX_DEPTH, WireError};
use proptest::prelude::*;

const HEADER: &str = "<?xml version='1.0' encoding='UTF-8'?><stream:stream xmlns:stream='http://etherx.jabber.org/streams' id='s1' \
                      from='d' version='1.0'>";

/// Everything that the pieces of a stream give, and how it ends.
fn split<'a>(pushed: impl IntoIterator<Item = &'a [u8]>) -> (Vec<Piece>, Result<(), WireError>) {
    let (mut splitter, mut pieces) = (Splitter::default(), Vec::new());
    for bytes in pushed {
        splitter.push(bytes);
        loop {
            match splitter.next_piece() {
                Ok(Some(piece)) => pieces.push(piece),
                Ok(None) => break,
                Err(why) => return (pieces, Err(why)),
            }
        }
    }
    (pieces, Ok(()))
}

fn whole(stream: &str) -> (Vec<Piece>, Result<(), WireError>) {
    split([stream.as_bytes()])
}

/// The one thing that is wrong behind a header.
fn wrong(rest: &str) -> WireError {
    match whole(&format!("{HEADER}{rest}")) {
        (_, Err(why)) => why,
        (pieces, Ok(())) => panic!("{rest}: {pieces:?}"),
    }
}

fn stanza(text: &str) -> Piece {
    Piece::Stanza(text.to_owned())
}

#[test]
fn a_stream_has_a_header_stanzas_and_an_end() {
    let stanzas = [
        "<stream:features><mechanisms><mechanism>PLAIN</mechanism></mechanisms></stream:features>",
        "<presence/>",
        "<message a='>' b=\"/>'\"><body>a &gt; b ü€😀 <!-- <x> -- --><![CDATA[</body> ]] ]]></body></message>",
        "<iq type='result'   id='1' />",
        "<a:b xmlns:a='n'\n><a:b ></a:b\t></a:b>",
    ];
    let stream =
        format!(" {HEADER}\n{} \n{}</stream:stream> and more", stanzas[..3].concat(), stanzas[3..].concat());
    let (pieces, end) = whole(&stream);
    let Piece::Header(header) = &pieces[0] else { panic!("{pieces:?}") };
    assert_eq!(Frame::parse(header), Ok(Frame::Open { id: Some("s1".into()), from: Some("d".into()) }));
    assert_eq!(pieces[1..6], stanzas.map(stanza));
    assert_eq!((&pieces[6..], end), (&[Piece::End][..], Ok(())));
    assert!(stanzas.iter().all(|text| Frame::parse(text).is_ok()));
}

#[test]
fn a_stream_restarts_after_sasl_only() {
    let mut splitter = Splitter::default();
    splitter.push(format!("{HEADER}<success/>{HEADER}<features/>").as_bytes());
    assert!(matches!(splitter.next_piece(), Ok(Some(Piece::Header(_)))));
    assert_eq!(splitter.next_piece(), Ok(Some(stanza("<success/>"))));
    splitter.restart();
    assert!(matches!(splitter.next_piece(), Ok(Some(Piece::Header(_)))));
    assert_eq!(splitter.next_piece(), Ok(Some(stanza("<features/>"))));
    assert_eq!(wrong("<success/><stream:stream>"), WireError::SecondHeader);
    assert_eq!(wrong("<stream/>"), WireError::SecondHeader);
    assert_eq!(wrong("<?xml version='1.0'?>"), WireError::ProcessingInstruction);
}

#[test]
fn what_leaves_it_unsure_where_a_stanza_ends_is_an_error_and_the_last_thing_said() {
    for rest in
        ["x", "<a></b>", "</a>", "<a b='<'/>", "< a/>", "<>", "<a></a<", "<![CDATA[x]]>", "<a><![CDATX"]
    {
        let why = wrong(rest);
        assert!(matches!(why, WireError::NotXml { .. } | WireError::DocumentType), "{rest}: {why:?}");
    }
    for stream in ["<message/>", "x", "<stream:stream/>", "</stream:stream>"] {
        assert!(
            matches!(whole(stream), (pieces, Err(WireError::NotXml { .. })) if pieces.is_empty()),
            "{stream}"
        );
    }
    assert_eq!(whole("<?php x?><stream:stream>").1, Err(WireError::ProcessingInstruction));
    for rest in ["<!DOCTYPE a [<!ENTITY b 'bbbb'>]>", "<a><!ENTITY", "<!->"] {
        assert_eq!(wrong(rest), WireError::DocumentType, "{rest}");
    }
    assert_eq!(wrong("<a><?x?></a>"), WireError::ProcessingInstruction);
    let mut splitter = Splitter::default();
    splitter.push(HEADER.as_bytes());
    splitter.push(b"<a/>x<b/>");
    assert!(matches!(splitter.next_piece(), Ok(Some(Piece::Header(_)))));
    assert_eq!(splitter.next_piece(), Ok(Some(stanza("<a/>"))));
    let why = splitter.next_piece().unwrap_err();
    splitter.push(b"<c/>");
    assert_eq!((splitter.next_piece(), splitter.held()), (Err(why), 0));
}

#[test]
fn a_sequence_of_utf_8_may_be_cut_anywhere_but_must_be_whole_at_the_end() {
    let stanza_of = |inner: &[u8]| [HEADER.as_bytes(), b"<a>", inner, b"</a>"].concat();
    let euro = "€".as_bytes();
    let stream = stanza_of(euro);
    for cut in HEADER.len()..stream.len() {
        let (pieces, end) = split([&stream[..cut], &stream[cut..]]);
        assert_eq!((&pieces[1..], end), (&[stanza("<a>€</a>")][..], Ok(())), "cut at {cut}");
    }
    for half in [&euro[..1], &euro[..2], &euro[1..], b"\xff", b"\xed\xa0\x80"] {
        assert_eq!(split([stanza_of(half).as_slice()]).1, Err(WireError::NotUtf8), "{half:?}");
    }
}

#[test]
fn depth_and_size_are_bounded() {
    let nested = |depth| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert_eq!(whole(&format!("{HEADER}{}", nested(MAX_DEPTH))).1, Ok(()));
    assert_eq!(wrong(&nested(MAX_DEPTH + 1)), WireError::TooDeep);
    assert_eq!(wrong(&"<a>".repeat(10_000)), WireError::TooDeep);
    let long = |length: usize| format!("<a>{}</a>", "x".repeat(length - 7));
    assert_eq!(whole(&format!("{HEADER}{}", long(MAX_STANZA))).0[1].clone(), stanza(&long(MAX_STANZA)));
    assert_eq!(wrong(&long(MAX_STANZA + 1)), WireError::TooLarge { limit: MAX_STANZA });
    assert_eq!(
        wrong(&format!("<a b='{}", "x".repeat(MAX_STANZA))),
        WireError::TooLarge { limit: MAX_STANZA }
    );
}

/// A stream without end is taken in pieces of 16 KiB: what is held never exceeds a stanza and a piece.
#[test]
fn what_is_held_has_a_ceiling() {
    const PIECE: usize = 16 * 1024;
    let take = |first: &str, piece: &[u8], times: usize| {
        let (mut splitter, mut most) = (Splitter::default(), 0);
        splitter.push(format!("{HEADER}{first}").as_bytes());
        for _ in 0..times {
            splitter.push(piece);
            most = most.max(splitter.held());
            while let Ok(Some(_)) = splitter.next_piece() {}
        }
        (most, splitter.held())
    };
    let (most, left) = take("", &[b' '; PIECE], 1_000);
    assert!(most <= HEADER.len() + PIECE && left == 0, "white space: {most}, {left}");
    let (most, left) = take("", "<a/>".repeat(PIECE / 4).as_bytes(), 50);
    assert!(most <= HEADER.len() + PIECE && left == 0, "small stanzas: {most}, {left}");
    let (most, left) = take("<a b='", &[b'x'; PIECE], 1_000);
    assert!((MAX_STANZA..=MAX_STANZA + 2 * PIECE).contains(&most) && left == 0, "no end: {most}, {left}");
}

/// Streams that are mostly right, and then not.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let part = prop::sample::select(vec![
        "<a>",
        "</a>",
        "<b c='d>'>",
        "</b>",
        "<e/>",
        "€",
        "ü",
        "x",
        " ",
        "\n",
        "&amp;",
        "<!-- < -->",
        "<![CDATA[<a>]]>",
        "<",
        ">",
        "/",
        "'",
        "\"",
        "-",
        "]]>",
        "<!",
        "<?",
        "<message><body>😀</body></message>",
        "<stream:stream>",
        "</stream:stream>",
    ]);
    let parts = prop::collection::vec(part.prop_map(str::as_bytes), 0..20);
    (parts, prop::option::of((any::<prop::sample::Index>(), any::<u8>()))).prop_map(|(parts, flaw)| {
        let mut stream = [HEADER.as_bytes(), b"<presence/>", &parts.concat()].concat();
        if let Some((at, byte)) = flaw {
            let at = at.index(stream.len());
            stream[at] = byte;
        }
        stream
    })
}

/// Any text that XML can hold.
fn text() -> impl Strategy<Value = String> {
    let fits = |c: &char| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
    prop::collection::vec(any::<char>().prop_filter("XML can hold it", fits), 0..20)
        .prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn any_cuts_of_the_same_bytes_give_the_same(stream in stream(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..8)) {
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(stream.len() + 1)).collect();
        cuts.sort_unstable();
        cuts.push(stream.len());
        let mut from = 0;
        let pushed = cuts.iter().map(|to| { let part = &stream[from..*to]; from = *to; part });
        prop_assert_eq!(split(pushed), split([stream.as_slice()]));
        prop_assert_eq!(split(stream.chunks(1)), split([stream.as_slice()]));
    }

    #[test]
    fn what_a_parser_takes_is_taken_whole(
texts in prop::collection::vec(text(), 1..6),
        chunk in 1_usize..40,
    ) {
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
        let stanzas: Vec<String> = texts.iter()
            .map(|text| format!("<message id=\"{0}\"><body>{0}</body></message>", escaped(text))).collect();
        let stream = format!("{HEADER}{}", stanzas.join(" \n"));
        let (pieces, end) = split(stream.as_bytes().chunks(chunk));
        prop_assert_eq!(end, Ok(()));
        prop_assert_eq!(&pieces[1..], stanzas.into_iter().map(Piece::Stanza).collect::<Vec<_>>());
    }

    #[test]
    fn junk_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = split([bytes.as_slice()]);
    }
}
