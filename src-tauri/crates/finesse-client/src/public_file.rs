//! A file that anyone may read, by the trust and the proxy that Finesse is reached by.

use reqwest::{Method, StatusCode};
use url::Url;

use crate::{
    error::{RestError, TransportError},
    http::Http,
    node::Node,
    tls::Trust,
};

/// Reads a file over https, without credentials, cookies and redirects.
///
/// # Errors
/// What went wrong on the way; [`RestError::NotFinesse`] with the status when the answer is not 200, and
/// [`TransportError::Broken`] when the address has no host or the file is longer than `most` bytes.
pub async fn public_file(trust: Trust, url: &Url, most: usize) -> Result<Vec<u8>, RestError> {
    let host = url.host_str().unwrap_or_default();
    let broken = |detail: &str| TransportError::Broken { host: host.to_owned(), detail: detail.to_owned() };
    let node = Node::parse(&format!("{host}:{}", url.port_or_known_default().unwrap_or(443)))
        .map_err(|why| broken(&why.to_string()))?;
    let http = Http::new(trust)?;
    let mut address = url.clone();
    address.set_fragment(None);
    let answer = http.send(http.request(Method::GET, address), &node).await?;
    if answer.status != StatusCode::OK {
        let status = answer.status.as_u16();
        return Err(RestError::NotFinesse { status, content_type: answer.content_type });
    }
    if answer.body.len() > most {
        return Err(broken(&format!("more than {most} bytes")).into());
    }
    Ok(answer.body)
}
