//! Reasons, wrap-up reasons and layouts (protocol/dialogs.md §3.1, §3.2).

use finesse_wire::{
    LoginId, MediaLayout, ReasonCode, WireError, WrapUpReason, parse_media_layouts, parse_reason_codes,
    parse_wrap_up_reasons,
};

use super::rest::{Rest, user_path};
use crate::{error::RestError, http::segment};

/// What a list of reasons is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonCategory {
    /// Not ready.
    NotReady,
    /// Signing out.
    Logout,
}

impl ReasonCategory {
    fn as_str(self) -> &'static str {
        match self {
            Self::NotReady => "NOT_READY",
            Self::Logout => "LOGOUT",
        }
    }
}

impl Rest {
    /// The reasons a user may choose from (protocol/dialogs.md §3.1).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn reason_codes(
        &self,
        id: &LoginId,
        team: Option<&str>,
        category: ReasonCategory,
    ) -> Result<Vec<ReasonCode>, RestError> {
        let query = format!("?category={}", category.as_str());
        self.list(id, team, "ReasonCodes", &query, parse_reason_codes).await
    }

    /// The wrap-up reasons a user may choose from (protocol/dialogs.md §3.1).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn wrap_up_reasons(
        &self,
        id: &LoginId,
        team: Option<&str>,
    ) -> Result<Vec<WrapUpReason>, RestError> {
        self.list(id, team, "WrapUpReasons", "", parse_wrap_up_reasons).await
    }

    /// How call variables are named and ordered (protocol/dialogs.md §3.2).
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn media_layouts(
        &self,
        id: &LoginId,
        team: Option<&str>,
    ) -> Result<Vec<MediaLayout>, RestError> {
        self.list(id, team, "MediaPropertiesLayouts", "", parse_media_layouts).await
    }

    /// A list that the team has in common since 12.5(1), and that older releases have for each user (protocol/dialogs.md §3.1).
    pub(super) async fn list<T>(
        &self,
        id: &LoginId,
        team: Option<&str>,
        name: &str,
        query: &str,
        parse: fn(&[u8]) -> Result<Vec<T>, WireError>,
    ) -> Result<Vec<T>, RestError> {
        if let Some(team) = team {
            let path = format!("/finesse/api/TeamResource/{}/{name}{query}", segment(team));
            match self.get_once(&path).await {
                Ok(body) => return Ok(parse(&body)?),
                Err(
                    RestError::Refused { .. } | RestError::NotFinesse { .. } | RestError::Unauthorized(_),
                ) => {}
                Err(
                    why @ (RestError::Transport(_)
                    | RestError::OutOfService
                    | RestError::SessionExpired(_)
                    | RestError::Unreadable(_)),
                ) => return Err(why),
            }
        }
        Ok(parse(&self.get(&user_path(id, &format!("/{name}{query}"))).await?)?)
    }
}
