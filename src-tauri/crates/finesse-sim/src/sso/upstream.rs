//! Servers of somebody else behind this centre's certificates: the identity provider at `idp.localhost`, and an OpenID Connect provider
//! at `oidc.localhost`.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{CONNECTION, HeaderValue};
use axum::response::Response;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::options::Options;
use crate::sim::Station;
use crate::web::error_page;

/// The routes of `idp.localhost` when something other than the look-alike stands behind it.
pub(crate) fn idp(options: &Options) -> Option<Router<Station>> {
    options.identity_provider.as_ref()?.upstream.map(routes)
}

/// The routes of `oidc.localhost`, a host that exists only when something stands behind it.
pub(crate) fn oidc(options: &Options) -> Option<Router<Station>> {
    options.identity_provider.as_ref()?.oidc_upstream.map(routes)
}

/// Hands every request on as it is. `upstream` speaks HTTP without TLS, on this computer.
fn routes(upstream: SocketAddr) -> Router<Station> {
    Router::new().fallback(move |request: Request| async move {
        forward(upstream, request).await.unwrap_or_else(|_| error_page(StatusCode::BAD_GATEWAY))
    })
}

async fn forward(
    upstream: SocketAddr,
    mut request: Request,
) -> Result<Response, Box<dyn std::error::Error + Send + Sync>> {
    // One connection for each request: where it ends is then never in question.
    request.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    let tcp = TcpStream::connect(upstream).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(tcp)).await?;
    tokio::spawn(connection);
    let mut response = sender.send_request(request).await?;
    response.headers_mut().remove(CONNECTION);
    Ok(response.map(Body::new))
}
