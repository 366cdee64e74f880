//! The part of XPath that custom variables use: paths of element names, `//`, `*`, `.`, `..`, `text()`, and predicates that compare a path
//! with a text or give a place (protocol/dialogs.md §3.2). Names are compared without regard to case, because Finesse's are not reliable.

use crate::node::Node;

/// Elements that an evaluation holds at most; a dialog has a few hundred.
const MOST: usize = 10_000;

/// A path that can be evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    /// It began with `//`.
    deep: bool,
    to: To,
    predicates: Vec<Predicate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum To {
    Name(String),
    Any,
    Here,
    Parent,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Predicate {
    Equals(Path, String),
    Exists(Path),
    Place(usize),
}

/// Where an evaluation is: the way from the root.
type Place<'a> = Vec<&'a Node>;

impl Path {
    /// Reads a path; `None` when it uses anything else of XPath.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text.trim() };
        let path = reader.path()?;
        reader.rest.is_empty().then_some(path)
    }

    /// The first element that it leads to; `None` when there is none.
    pub(crate) fn first(&self, document: &Node) -> Option<Node> {
        let above = Node { children: vec![document.clone()], ..Node::default() };
        let found = self.places(vec![&above]);
        found.first().and_then(|place| place.last()).map(|node| (*node).clone())
    }

    fn places<'a>(&self, from: Place<'a>) -> Vec<Place<'a>> {
        let mut places = vec![from];
        for step in &self.0 {
            places = places.into_iter().flat_map(|place| step.places(place)).take(MOST).collect();
        }
        places
    }
}

impl Step {
    fn places<'a>(&self, from: Place<'a>) -> Vec<Place<'a>> {
        let starts = if self.deep { with_descendants(from) } else { vec![from] };
        let found = starts.into_iter().flat_map(|start| self.fitting(start));
        found.take(MOST).collect()
    }

    /// What it leads to from one place, after its predicates.
    fn fitting<'a>(&self, from: Place<'a>) -> Vec<Place<'a>> {
        let mut found = self.to.places(from);
        for predicate in &self.predicates {
            found = match predicate {
                Predicate::Place(number) => found.into_iter().nth(number - 1).into_iter().collect(),
                Predicate::Exists(path) => {
                    found.into_iter().filter(|place| !path.places(place.clone()).is_empty()).collect()
                }
                Predicate::Equals(path, text) => {
                    let equals = |place: &Place<'_>| {
                        let reached = path.places(place.clone());
                        reached.iter().filter_map(|place| place.last()).any(|node| node.text == *text)
                    };
                    found.into_iter().filter(equals).collect()
                }
            };
        }
        found
    }
}

impl To {
    fn places<'a>(&self, mut from: Place<'a>) -> Vec<Place<'a>> {
        let children = |from: &Place<'a>, fits: &dyn Fn(&Node) -> bool| {
            let inside = from.last().copied().map(|node| node.children.iter()).into_iter().flatten();
            inside.filter(|child| fits(child)).map(|child| beside(from, child)).collect()
        };
        match self {
            Self::Name(name) => children(&from, &|child: &Node| child.name.eq_ignore_ascii_case(name)),
            Self::Any => children(&from, &|_: &Node| true),
            Self::Here => vec![from],
            Self::Parent => {
                from.pop();
                if from.is_empty() { Vec::new() } else { vec![from] }
            }
        }
    }
}

fn beside<'a>(from: &Place<'a>, child: &'a Node) -> Place<'a> {
    let mut place = from.clone();
    place.push(child);
    place
}

fn with_descendants(from: Place<'_>) -> Vec<Place<'_>> {
    let mut all = vec![from];
    let mut next = 0;
    while let Some(place) = all.get(next).cloned().filter(|_| all.len() < MOST) {
        let inside = place.last().copied().map(|node| node.children.iter()).into_iter().flatten();
        all.extend(inside.map(|child| beside(&place, child)));
        next += 1;
    }
    all
}

struct Reader<'t> {
    rest: &'t str,
}

impl Reader<'_> {
    fn takes(&mut self, text: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(text);
        if let Some(rest) = rest {
            self.rest = rest.trim_start();
        }
        rest.is_some()
    }

    fn path(&mut self) -> Option<Path> {
        let mut steps = Vec::new();
        loop {
            let deep = self.takes("//");
            if !deep && !self.takes("/") && !steps.is_empty() {
                return Some(Path(steps));
            }
            if self.takes("text()") {
                return (!steps.is_empty()).then_some(Path(steps));
            }
            steps.push(self.step(deep)?);
        }
    }

    fn step(&mut self, deep: bool) -> Option<Step> {
        let to = if self.takes("..") {
            To::Parent
        } else if self.takes(".") {
            To::Here
        } else if self.takes("*") {
            To::Any
        } else {
            To::Name(self.name()?)
        };
        let mut predicates = Vec::new();
        while self.takes("[") {
            predicates.push(self.predicate()?);
            if !self.takes("]") {
                return None;
            }
        }
        Some(Step { deep, to, predicates })
    }

    fn name(&mut self) -> Option<String> {
        let end = self.rest.find(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '_' | '-' | ':')));
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        // A prefix of a namespace does not count; an axis is not supported.
        let name = name.rsplit(':').next().filter(|last| !last.is_empty() && !name.contains("::"))?;
        self.rest = rest.trim_start();
        Some(name.to_owned())
    }

    fn predicate(&mut self) -> Option<Predicate> {
        let end = self.rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(self.rest.len());
        if end > 0 {
            let number = self.rest[..end].parse().ok().filter(|number| *number > 0)?;
            self.rest = self.rest[end..].trim_start();
            return Some(Predicate::Place(number));
        }
        let path = self.path()?;
        if self.takes("=") {
            Some(Predicate::Equals(path, self.text()?))
        } else {
            Some(Predicate::Exists(path))
        }
    }

    fn text(&mut self) -> Option<String> {
        let quote = self.rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
        let (text, rest) = self.rest[1..].split_once(quote)?;
        self.rest = rest.trim_start();
        Some(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use finesse_wire::Dialog;
    use proptest::prelude::*;

    use super::*;

    fn document() -> Node {
        let text = b"<Dialog><id>9</id><mediaType>Voice</mediaType><fromAddress>0045550123</fromAddress><mediaProperties>\
            <queueName>Billing</queueName><callvariables><CallVariable><name>callVariable1</name><value>gold</value></CallVariable>\
            <CallVariable><name>user.order</name><value>A-17</value></CallVariable></callvariables></mediaProperties><participants>\
            <Participant><mediaAddress>61234</mediaAddress><state>ALERTING</state></Participant>\
            <Participant><mediaAddress>0045550123</mediaAddress><state>ACTIVE</state></Participant></participants></Dialog>";
        Node::of_dialog(&Dialog::parse(text).unwrap())
    }

    #[test]
    fn a_path_leads_to_the_text_that_xpath_finds() {
        for (path, text) in [
            ("//Dialog/mediaType", Some("Voice")),
            ("/Dialog/mediaProperties/queueName", Some("Billing")),
            ("Dialog/mediaProperties/queuename/text()", Some("Billing")),
            ("//CallVariable[name='user.order']/value", Some("A-17")),
            ("//callvariables/CallVariable[2]/value", Some("A-17")),
            ("//Dialog/participants/Participant/mediaAddress[.='61234']/../state", Some("ALERTING")),
            ("//Participant[state=\"ACTIVE\"]/mediaAddress", Some("0045550123")),
            ("//participants/*[1]/state", Some("ALERTING")),
            ("//CallVariable[name='missing']/value", None),
            ("/../../id", None),
        ] {
            let found = Path::parse(path).unwrap_or_else(|| unreachable!("{path}")).first(&document());
            assert_eq!(found.map(|node| node.text).as_deref(), text, "{path}");
        }
    }

    #[test]
    fn what_is_not_in_the_part_is_refused() {
        for path in [
            "",
            "//",
            "count(//Participant)",
            "//a | //b",
            "//a[1",
            "//a[name=5]",
            "//a[0]",
            "@id",
            "//a[b='c'",
            "ancestor::Dialog/id()",
            "//a[position()=1]",
        ] {
            assert_eq!(Path::parse(path), None, "{path}");
        }
    }

    proptest! {
        #[test]
        fn no_path_panics(path in "[/.*a-cD\\[\\]='\" 0-9():|@]{0,60}") {
            if let Some(path) = Path::parse(&path) {
                let _ = path.first(&document());
            }
        }
    }
}
