//! Why a response is refused.

/// Why a response is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    /// Not XML, not a response, or not in the form that is asked for.
    #[error("the response is malformed")]
    Malformed,
    /// The provider says no.
    #[error("SAML failed, status {0}")]
    Status(String),
    /// Neither response nor assertion is signed.
    #[error("the assertion is not signed")]
    Unsigned,
    /// Signed with another key, changed afterwards, or signed in a way that is not allowed.
    #[error("signature invalid")]
    Signature,
    /// Of another provider.
    #[error("the issuer is not the configured identity provider")]
    Issuer,
    /// For another service.
    #[error("the audience is not this identity service")]
    Audience,
    /// For another address.
    #[error("Destination or Recipient is not the address of this identity service")]
    Recipient,
    /// For another request.
    #[error("InResponseTo does not belong to this session")]
    Request,
    /// Too early or too late.
    #[error("time in SubjectConfirmationData or Conditions is invalid")]
    Time,
    /// The second time.
    #[error("the assertion was used before")]
    Replayed,
    /// `uid` or `user_principal` is not there, or more than once.
    #[error("attribute missing: {0}")]
    Attribute(&'static str),
}
