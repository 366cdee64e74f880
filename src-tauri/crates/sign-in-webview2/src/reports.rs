//! Turns the navigation events of one WebView2 into the reports of [`PageEvents`]. Does not use WebView2, so it is tested on every system.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use page_events::{Document, Load, LoadFailure, PageEvents, Readiness};
use rustls_pki_types::{CertificateDer, pem::PemObject};
use url::{Position, Url};

use crate::load_failure;

/// The state between one view's events and `E`. All events of a navigation, including its redirects, carry the same number.
pub struct Reports<E> {
    events: Rc<E>,
    under_way: RefCell<Option<Navigation>>,
    /// The current document, and the navigation that loaded it.
    shown: RefCell<Option<Shown>>,
}

struct Navigation {
    number: u64,
    to: Url,
    /// `false` if only the fragment changes, which is never reported.
    reported: bool,
    committed: bool,
    /// Whether a refused certificate of its server has been reported.
    refused: Cell<bool>,
}

struct Shown {
    number: u64,
    document: Document,
    at: Url,
}

impl<E: PageEvents> Reports<E> {
    /// Reports to `events`.
    #[must_use]
    pub fn new(events: Rc<E>) -> Self {
        Self { events, under_way: RefCell::default(), shown: RefCell::default() }
    }

    /// The receiver of the reports.
    #[must_use]
    pub fn events(&self) -> &E {
        &self.events
    }

    /// `NavigationStarting`. The engine must cancel the navigation if this returns [`Load::Stop`]; an address that cannot be parsed is stopped.
    #[must_use]
    pub fn starting(&self, number: u64, to: &str, redirected: bool) -> Load {
        let Ok(to) = Url::parse(to) else { return Load::Stop };
        let reported = redirected || !self.moves_within_the_document(&to);
        if reported && self.events.heads_for(&to) == Load::Stop {
            // Another load that continues beside the stopped one still has an end to report.
            self.under_way.borrow_mut().take_if(|each| each.number == number);
            return Load::Stop;
        }
        self.under_way.replace(Some(Navigation {
            number,
            to,
            reported,
            committed: false,
            refused: Cell::new(false),
        }));
        Load::Continue
    }

    fn moves_within_the_document(&self, to: &Url) -> bool {
        let without_fragment = |url: &Url| url[..Position::AfterQuery].to_owned();
        to.fragment().is_some()
            && self
                .shown
                .borrow()
                .as_ref()
                .is_some_and(|shown| without_fragment(&shown.at) == without_fragment(to))
    }

    /// `ContentLoading`: a new document appears in the view. The engine's own error page does not count as a document.
    pub fn content_loading(&self, number: u64, error_page: bool, at: &str) {
        let Ok(at) = Url::parse(at) else { return };
        if error_page {
            self.shown.take();
            return;
        }
        if let Some(navigation) = self.under_way.borrow_mut().as_mut().filter(|each| each.number == number) {
            navigation.reported = true;
            navigation.committed = true;
        }
        let document = self.events.committed(&at, &[]);
        self.shown.replace(Some(Shown { number, document, at }));
    }

    /// `DOMContentLoaded`: a person can use the document.
    pub fn dom_content_loaded(&self, number: u64) {
        let document =
            self.shown.borrow().as_ref().filter(|shown| shown.number == number).map(|shown| shown.document);
        if let Some(document) = document {
            self.events.usable(document, Readiness::Usable);
        }
    }

    /// `ServerCertificateErrorDetected`, which contains the address of the refused request: reported if it is that of the main document.
    pub fn certificate_refused(&self, request: &str, chain: Vec<Vec<u8>>) {
        let at = {
            let under_way = self.under_way.borrow();
            let Some(navigation) =
                under_way.as_ref().filter(|each| !each.committed && same_request(&each.to, request))
            else {
                return;
            };
            if navigation.refused.replace(true) {
                return;
            }
            navigation.to.clone()
        };
        self.events.failed(&at, LoadFailure::Certificate { chain });
    }

    /// `NavigationCompleted`. A server's own error page counts as a page. The end of a load that another one replaced is not reported.
    pub fn completed(&self, number: u64, success: bool, web_error_status: i32, http_status: i32) {
        let Some(navigation) = self.under_way.borrow_mut().take_if(|each| each.number == number) else {
            return;
        };
        if !navigation.reported {
            return;
        }
        let failed = !success && !navigation.committed && !navigation.refused.get();
        if let Some(why) = failed.then(|| load_failure(web_error_status, http_status)).flatten() {
            self.events.failed(&navigation.to, why);
        }
        self.events.finished(&navigation.to);
    }
}

fn same_request(address: &Url, request: &str) -> bool {
    Url::parse(request)
        .is_ok_and(|request| request[..Position::AfterQuery] == address[..Position::AfterQuery])
}

/// The certificates of a chain in PEM, as DER. Entries that cannot be parsed are skipped.
#[must_use]
pub fn certificate_chain<'a>(pem: impl IntoIterator<Item = &'a str>) -> Vec<Vec<u8>> {
    pem.into_iter()
        .flat_map(|text| CertificateDer::pem_slice_iter(text.as_bytes()).flatten().collect::<Vec<_>>())
        .map(|certificate| certificate.to_vec())
        .collect()
}
