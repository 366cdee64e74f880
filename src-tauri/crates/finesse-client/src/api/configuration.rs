//! Reasons, wrap-up reasons and layouts (protocol/dialogs.md §3.1, §3.2).

use finesse_wire::{
    LoginId, MediaLayout, ReasonCode, WireError, WrapUpReason, parse_media_layouts, parse_reason_codes,
    parse_wrap_up_reasons,
};

use super::rest::{Rest, user_path};
use crate::{error::RestError, http::segment};

/// The categories of reasons, for which older releases have a list each (protocol/dialogs.md §3.1).
const CATEGORIES: [&str; 2] = ["NOT_READY", "LOGOUT"];

impl Rest {
    /// The reasons a user may choose from, of every category (protocol/dialogs.md §3.1): one request, and one for each category where the
    /// release has no list of the team.
    ///
    /// # Errors
    /// See [`Rest`].
    pub async fn reason_codes(&self, id: &LoginId, team: Option<&str>) -> Result<Vec<ReasonCode>, RestError> {
        if let Some(codes) = self.team_list(team, "ReasonCodes?category=ALL", parse_reason_codes).await? {
            return Ok(codes);
        }
        let mut all = Vec::new();
        for category in CATEGORIES {
            let path = user_path(id, &format!("/ReasonCodes?category={category}"));
            all.extend(parse_reason_codes(&self.get(&path).await?)?);
        }
        Ok(all)
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
        self.list(id, team, "WrapUpReasons", parse_wrap_up_reasons).await
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
        self.list(id, team, "MediaPropertiesLayouts", parse_media_layouts).await
    }

    /// A list that the team has in common since 12.5(1), and that older releases have for each user (protocol/dialogs.md §3.1).
    async fn list<T>(
        &self,
        id: &LoginId,
        team: Option<&str>,
        name: &str,
        parse: fn(&[u8]) -> Result<Vec<T>, WireError>,
    ) -> Result<Vec<T>, RestError> {
        if let Some(list) = self.team_list(team, name, parse).await? {
            return Ok(list);
        }
        Ok(parse(&self.get(&user_path(id, &format!("/{name}"))).await?)?)
    }

    /// The list of the team; `None` where the release has none, or none for this agent.
    async fn team_list<T>(
        &self,
        team: Option<&str>,
        name: &str,
        parse: fn(&[u8]) -> Result<Vec<T>, WireError>,
    ) -> Result<Option<Vec<T>>, RestError> {
        let Some(team) = team else { return Ok(None) };
        match self.get_once(&format!("/finesse/api/TeamResource/{}/{name}", segment(team))).await {
            Ok(body) => Ok(Some(parse(&body)?)),
            Err(
                RestError::Unauthorized(_)
                | RestError::Refused { status: 403 | 404, .. }
                | RestError::NotFinesse { status: 403 | 404, .. },
            ) => Ok(None),
            Err(why) => Err(why),
        }
    }
}
