//! A file that anyone may read.

use finesse_client::{RestError, TransportError, public_file};
use url::Url;

use crate::{
    kit::must,
    server::{Reply, Server},
};

/// A server with a file, another one that is somewhere else, and nothing besides.
async fn server() -> Server {
    Server::start(|said: crate::server::Said| async move {
        match said.path.as_str() {
            "/version.json" => {
                let mut reply = Reply::new(200, "application/json", "{}");
                reply.headers.push(("Set-Cookie", "seen=yes".to_owned()));
                reply
            }
            "/moved.json" => {
                let mut reply = Reply::new(302, "text/html", "");
                reply.headers.push(("Location", "/version.json".to_owned()));
                reply
            }
            _ => Reply::new(404, "text/html", "no"),
        }
    })
    .await
}

fn at(server: &Server, path: &str) -> Url {
    Url::parse(&format!("https://{}:{}{path}", server.node.host, server.node.port)).unwrap()
}

#[tokio::test]
async fn a_public_file_is_read_without_credentials_and_without_the_key_in_its_address() {
    let server = server().await;
    for _ in 0..2 {
        let url = at(&server, "/version.json#KEY");
        let read = must("the file", public_file(server.trust(), &url, 16)).await;
        assert_eq!(read, Ok(b"{}".to_vec()));
    }
    for said in server.said() {
        assert_eq!((said.path.as_str(), said.query.as_str()), ("/version.json", ""));
        for header in ["authorization", "cookie"] {
            assert_eq!(said.header(header), None);
        }
    }
}

#[tokio::test]
async fn a_redirect_a_missing_file_and_a_long_one_are_errors() {
    let server = server().await;
    let read =
        async |path, most| must("the file", public_file(server.trust(), &at(&server, path), most)).await;
    for (path, expected) in [("/moved.json", 302), ("/none.json", 404)] {
        let found = read(path, 16).await;
        assert!(
            matches!(found, Err(RestError::NotFinesse { status, .. }) if status == expected),
            "{found:?}"
        );
    }
    let found = read("/version.json", 1).await;
    assert!(matches!(found, Err(RestError::Transport(TransportError::Broken { .. }))), "{found:?}");
}
