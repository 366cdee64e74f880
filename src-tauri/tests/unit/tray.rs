//! The lines of the menu and their ids, and the icons.

use desk_attention::Shape;

use super::*;

#[test]
fn each_choice_is_found_again_by_its_id() {
    for choice in [
        TrayChoice::Answer("1 2".into()),
        TrayChoice::Ready,
        TrayChoice::NotReady(None),
        TrayChoice::NotReady(Some("17".into())),
        TrayChoice::Open,
        TrayChoice::CompactBar,
        TrayChoice::SignOut(None),
        TrayChoice::SignOut(Some("3".into())),
        TrayChoice::Close,
    ] {
        assert_eq!(choice_of(&id_of(&choice)), Some(choice));
    }
    assert_eq!(choice_of("something else"), None);
}

#[test]
fn an_ampersand_in_a_label_stays_one() {
    assert_eq!(label("Q&A"), "Q&&A");
}

/// Which pixels are covered, without their colours.
fn outline(shape: Shape) -> Vec<bool> {
    icon::pixels(shape).chunks(4).map(|pixel| pixel[3] > 127).collect()
}

#[test]
fn every_two_icons_differ_without_their_colours() {
    for (at, one) in Shape::ALL.into_iter().enumerate() {
        for other in Shape::ALL.into_iter().skip(at + 1) {
            let pairs = outline(one).into_iter().zip(outline(other));
            let differ = pairs.filter(|(one, other)| one != other).count();
            assert!(differ > 250, "{one:?} and {other:?} differ in {differ} of 4,096 pixels");
        }
    }
}
