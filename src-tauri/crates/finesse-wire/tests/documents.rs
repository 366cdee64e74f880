//! Documents as the fact sheets show them, hand-written with invented values.

use finesse_wire::{
    Action, AgentState, ApiErrors, AuthMode, CallVariable, CallbackTime, Classification, Deployment, Device,
    Dialog, DialogState, Extension, LoginId, LoginName, NodeInfo, ParticipantState, ReasonCodeId, Role,
    ServiceStatus, StateCause, SystemInfo, Timestamp, User, WireError, Workflow, WrapUpMode, parse_dialogs,
    parse_media_layouts, parse_reason_codes, parse_user_auth_mode, parse_workflows, parse_wrap_up_reasons,
};

const USER: &str = "<User>
  <uri>/finesse/api/User/40217</uri>
  <roles><role>Agent</role><role>Supervisor</role></roles>
  <loginId>40217</loginId><loginName>mnovak</loginName>
  <firstName>Mira</firstName><lastName> Nov&#225;k </lastName>
  <state>NOT_READY</state><stateChangeTime>2031-02-03T06:55:09.120Z</stateChangeTime>
  <pendingState/>
  <reasonCodeId>5</reasonCodeId>
  <ReasonCode><category>NOT_READY</category><uri>/finesse/api/ReasonCode/5</uri><code>12</code>
    <label>Lunch &amp; rest</label><forAll>true</forAll><systemCode>false</systemCode><id>5</id></ReasonCode>
  <settings><wrapUpOnIncoming>REQUIRED</wrapUpOnIncoming><wrapUpOnOutgoing>NOT_ALLOWED</wrapUpOnOutgoing></settings>
  <wrapUpTimer>30</wrapUpTimer><extension>61234</extension><mediaType>1</mediaType>
  <mobileAgent><mode>CALL_BY_CALL</mode><dialNumber>0045550123</dialNumber></mobileAgent>
  <activeDeviceId>SEP02</activeDeviceId>
  <devices><device><deviceId>SEP01</deviceId><deviceTypeName>Jabber</deviceTypeName></device>
    <device><deviceId>SEP02</deviceId><deviceType>36213</deviceType><deviceTypeName>Desk phone</deviceTypeName></device></devices>
  <teamId>5012</teamId><teamName>Billing</teamName>
  <teams><Team><uri>/finesse/api/Team/5012</uri><id>5012</id><name>Billing</name></Team></teams>
  <skillTargetId>5001</skillTargetId><newThing><in><it/></in></newThing>
</User>";

#[test]
fn a_whole_user_is_read() {
    let user = User::parse(USER.as_bytes()).unwrap();
    assert_eq!(user.login_id, LoginId::new("40217"));
    assert_eq!(user.login_name, Some(LoginName::new("mnovak")));
    assert_eq!((user.first_name.as_str(), user.last_name.as_str()), ("Mira", "Novák"));
    assert_eq!(user.roles, [Role::Agent, Role::Supervisor]);
    assert_eq!(user.state, AgentState::NotReady);
    assert_eq!(user.state_changed, Timestamp::parse("2031-02-03T06:55:09.120Z"));
    assert_eq!(user.pending_state, None);
    assert_eq!(user.reason_code_id, Some(ReasonCodeId::new("5")));
    let reason = user.reason.unwrap();
    assert_eq!((reason.id.as_str(), reason.code, reason.label.as_str()), ("5", Some(12), "Lunch & rest"));
    assert!(reason.for_all && reason.system == Some(false));
    assert_eq!(
        (user.wrap_up_on_incoming, user.wrap_up_on_outgoing),
        (WrapUpMode::Required, WrapUpMode::NotAllowed)
    );
    assert_eq!(user.wrap_up_timer, Some(30));
    assert_eq!(user.extension, Some(Extension::new("61234")));
    assert_eq!((user.team_id.as_deref(), user.team_name.as_deref()), (Some("5012"), Some("Billing")));
    assert_eq!(user.teams.len(), 1);
    assert_eq!(user.mobile_agent.unwrap().dial_number, "0045550123");
    let device = Device { id: "SEP02".to_owned(), type_name: Some("Desk phone".to_owned()) };
    assert_eq!(user.active_device, Some(device));
}

/// Rows: what the document says of devices; the one in use.
#[test]
fn the_device_in_use_may_be_missing_from_the_list_or_absent() {
    let device = |id: &str| Some(Device { id: id.to_owned(), type_name: None });
    for (said, expected) in [
        ("<activeDeviceId>SEP02</activeDeviceId>", device("SEP02")),
        (
            "<activeDeviceId>SEP02</activeDeviceId><devices><device><deviceId>SEP02</deviceId></device></devices>",
            device("SEP02"),
        ),
        (
            "<activeDeviceId></activeDeviceId><devices><device><deviceId>SEP02</deviceId></device></devices>",
            None,
        ),
        ("", None),
    ] {
        let user = User::parse(format!("<User><loginId>1</loginId>{said}</User>").as_bytes()).unwrap();
        assert_eq!(user.active_device, expected, "{said}");
    }
}

#[test]
fn a_signed_out_user_has_no_extension_and_no_reason() {
    let user = User::parse(
        b"<?xml version=\"1.0\"?><user xmlns='urn:x'><STATE>logout</STATE><extension> </extension>\
          <reasonCodeId>-1</reasonCodeId><ReasonCode><id/><label></label></ReasonCode><ROLES><role>Agent</role></ROLES>\
          <stateChangeTime></stateChangeTime><teams/><uri>/finesse/api/User/mnovak</uri></user>",
    )
    .unwrap();
    assert_eq!(user.login_id, LoginId::new("mnovak"));
    assert_eq!(user.state, AgentState::Logout);
    assert_eq!((user.extension, user.reason_code_id, user.reason), (None, None, None));
    assert_eq!((user.state_changed, user.roles), (None, vec![Role::Agent]));
    assert_eq!(user.wrap_up_on_incoming, WrapUpMode::Optional);
}

#[test]
fn a_reason_of_the_system_keeps_its_label_without_an_id() {
    let user = User::parse(
        b"<User><loginId>1</loginId><state>FLOATING</state><pendingState>NOT_READY</pendingState>\
          <reasonCode><code>50002</code><label>Connection Failure</label><systemCode>true</systemCode></reasonCode></User>",
    )
    .unwrap();
    let silent =
        User::parse(b"<User><loginId>1</loginId><ReasonCode><code>22</code></ReasonCode></User>").unwrap();
    assert_eq!(silent.reason.unwrap().system, None, "an older release does not say");
    assert_eq!(user.state, AgentState::Other("FLOATING".into()));
    assert_eq!(user.pending_state, Some(AgentState::NotReady));
    let reason = user.reason.unwrap();
    assert_eq!(
        (reason.id.as_str(), reason.label.as_str(), reason.system),
        ("-1", "Connection Failure", Some(true))
    );
}

#[test]
fn a_user_needs_a_login_id_and_nothing_else() {
    assert!(User::parse(b"<User><loginId>40217</loginId></User>").is_ok());
    assert_eq!(User::parse(b"<User><loginId/></User>"), Err(WireError::Missing { field: "loginId" }));
    assert_eq!(User::parse(b"<Users/>"), Err(WireError::UnexpectedRoot { expected: "User" }));
}

const DIALOG: &str = "<Dialog>
  <associatedDialogUri>/finesse/api/Dialog/900001</associatedDialogUri><id>900002</id><secondaryId>900001</secondaryId>
  <mediaType>Voice</mediaType><fromAddress>5551000</fromAddress><toAddress>4400</toAddress>
  <mediaProperties><mediaId>1</mediaId><dialedNumber>4400</dialedNumber><callType>PREROUTE_ACD_IN</callType>
    <DNIS>4400</DNIS><queueNumber>17</queueNumber><queueName>Billing</queueName>
    <wrapUpReason>Billing question</wrapUpReason>
    <callvariables>
      <CallVariable><name>callVariable1</name><value>gold</value></CallVariable>
      <CallVariable><name>user.acct[0]</name><value></value></CallVariable>
    </callvariables></mediaProperties>
  <participants>
    <Participant><actions><action>HOLD</action><action>DROP</action><action>FLY</action></actions>
      <mediaAddress>7001</mediaAddress><mediaAddressType>AGENT_DEVICE</mediaAddressType>
      <startTime>2024-05-01T09:00:00.000Z</startTime><state>ACTIVE</state><stateCause></stateCause>
      <stateChangeTime>2024-05-01T09:00:04.000Z</stateChangeTime></Participant>
    <Participant><actions/><mediaAddress>5551000</mediaAddress><state>FAILED</state><stateCause>BUSY</stateCause></Participant>
  </participants>
  <state>ACTIVE</state><uri>/finesse/api/Dialog/900002</uri>
</Dialog>";

#[test]
fn a_whole_dialog_is_read() {
    let dialog = Dialog::parse(DIALOG.as_bytes()).unwrap();
    assert_eq!((dialog.id.as_str(), &dialog.state), ("900002", &DialogState::Active));
    assert_eq!(dialog.associated.unwrap().as_str(), "900001");
    assert_eq!(dialog.secondary_id.unwrap().as_str(), "900001");
    assert_eq!(
        (dialog.from_address.as_deref(), dialog.to_address.as_deref()),
        (Some("5551000"), Some("4400"))
    );
    assert_eq!(dialog.call_type.as_deref(), Some("PREROUTE_ACD_IN"));
    assert_eq!((dialog.queue_number.as_deref(), dialog.queue_name.as_deref()), (Some("17"), Some("Billing")));
    assert_eq!((dialog.dnis.as_deref(), dialog.dialed_number.as_deref()), (Some("4400"), Some("4400")));
    assert_eq!(dialog.wrap_up_reasons, ["Billing question"]);
    assert_eq!(
        dialog.variables,
        [
            CallVariable { name: "callVariable1".into(), value: "gold".into() },
            CallVariable { name: "user.acct[0]".into(), value: String::new() },
        ]
    );
    let [mine, other] = dialog.participants.as_slice() else { panic!("two participants") };
    assert_eq!((mine.address.as_str(), mine.address_type.as_deref()), ("7001", Some("AGENT_DEVICE")));
    assert_eq!(mine.actions, [Action::Hold, Action::Drop, Action::Other("FLY".into())]);
    assert_eq!((&mine.state, &mine.cause), (&ParticipantState::Active, &None));
    assert_eq!(mine.state_changed.unwrap().0 - mine.started.unwrap().0, 4_000);
    assert_eq!((&other.state, &other.cause), (&ParticipantState::Failed, &Some(StateCause::Busy)));
    assert!(other.actions.is_empty());
}

#[test]
fn one_many_and_none_are_lists() {
    let none = parse_dialogs(b"<Dialogs/>").unwrap();
    let one = parse_dialogs(format!("<Dialogs>{DIALOG}</Dialogs>").as_bytes()).unwrap();
    let two =
        parse_dialogs(format!("<dialogs>{DIALOG}<dialog><id>7</id></dialog></dialogs>").as_bytes()).unwrap();
    assert_eq!((none.len(), one.len(), two.len()), (0, 1, 2));
    let [_, bare] = two.as_slice() else { panic!("two dialogs") };
    assert_eq!((bare.id.as_str(), &bare.state), ("7", &DialogState::Unknown));
    assert!(bare.participants.is_empty() && bare.variables.is_empty() && bare.wrap_up_reasons.is_empty());
    assert_eq!(
        parse_dialogs(b"<Dialogs><Dialog><state>ACTIVE</state></Dialog></Dialogs>"),
        Err(WireError::Missing { field: "id" })
    );
}

#[test]
fn several_wrap_up_reasons_win_over_the_one() {
    let dialog = Dialog::parse(
        b"<dialog><uri>/finesse/api/Dialog/5</uri><mediaProperties><wrapUpReason>A</wrapUpReason>\
          <wrapUpItems><wrapUpItem>A</wrapUpItem><wrapUpItem>B</wrapUpItem></wrapUpItems></mediaProperties></dialog>",
    )
    .unwrap();
    assert_eq!((dialog.id.as_str(), dialog.wrap_up_reasons), ("5", vec!["A".to_owned(), "B".to_owned()]));
}

/// Rows: what the dialog says of a callback; its time and its number, when there is one.
#[test]
fn a_callback_is_there_when_finesse_says_anything_of_it() {
    let at = |text| CallbackTime::parse(text);
    for (info, expected) in [
        (
            "<callbackTime>2031-02-05T14:30</callbackTime><callbackNumber>5551000</callbackNumber>",
            Some((at("2031-02-05T14:30"), Some("5551000"))),
        ),
        ("<callbackTime>2031-02-05T14:30</callbackTime>", Some((at("2031-02-05T14:30"), None))),
        ("<callbackTime>tomorrow</callbackTime>", Some((None, None))),
        ("<callbackTime>2031-02-30T14:30</callbackTime><callbackNumber/>", Some((None, None))),
        ("<callbackTime/><callbackNumber>5551000</callbackNumber>", Some((None, Some("5551000")))),
        ("<callbackTime></callbackTime><callbackNumber> </callbackNumber>", None),
        ("", None),
    ] {
        let text = format!(
            "<Dialog><id>5</id><callbackNumber>99</callbackNumber>\
             <scheduledCallbackInfo>{info}</scheduledCallbackInfo></Dialog>"
        );
        let dialog = Dialog::parse(text.as_bytes()).unwrap();
        let callback = dialog.scheduled_callback.as_ref();
        assert_eq!(callback.map(|it| (it.time, it.number.as_deref())), expected, "{info}");
        assert_eq!(dialog.callback_number.as_deref(), Some("99"));
    }
    assert_eq!(Dialog::parse(b"<Dialog><id>5</id></Dialog>").unwrap().scheduled_callback, None);
}

#[test]
fn an_outbound_call_has_a_classification_and_actions_of_its_own() {
    let dialog = Dialog::parse(
        b"<Dialog><id>5</id><mediaProperties><callType>OUTBOUND</callType>\
          <outboundClassification>ans_machine</outboundClassification></mediaProperties><participants><Participant>\
          <actions><action>RECLASSIFY</action><action>UPDATE_SCHEDULED_CALLBACK</action>\
          <action>CANCEL_SCHEDULED_CALLBACK</action></actions></Participant></participants></Dialog>",
    )
    .unwrap();
    assert_eq!(dialog.outbound_classification, Some(Classification::AnsweringMachine));
    assert_eq!(
        dialog.participants[0].actions,
        [Action::Reclassify, Action::UpdateScheduledCallback, Action::CancelScheduledCallback]
    );
    let unknown = b"<Dialog><id>5</id><mediaProperties><outboundClassification>RUDE</outboundClassification>\
        </mediaProperties></Dialog>";
    let unknown = Dialog::parse(unknown).unwrap().outbound_classification;
    assert_eq!(unknown, Some(Classification::Other("RUDE".into())));
}

#[test]
fn system_info_is_read() {
    let info = SystemInfo::parse(
        b"<SystemInfo><uri>/finesse/api/SystemInfo</uri><status>IN_SERVICE</status><statusReason></statusReason>\
          <currentTimeStamp>2031-02-03T07:15:09.120Z</currentTimeStamp><timezoneOffset>60</timezoneOffset>\
          <deploymentType>UCCE</deploymentType><systemAuthMode>HYBRID</systemAuthMode>\
          <primaryNode><host>fin-a.example.test</host><httpsPort>8445</httpsPort>\
          <xmppPort>5222</xmppPort><xmppSecurePort>5223</xmppSecurePort></primaryNode>\
          <secondaryNode><host/></secondaryNode><xmppDomain>fin-a.example.test</xmppDomain>\
          <xmppPubSubDomain>pubsub.fin-a.example.test</xmppPubSubDomain>\
          <lastCTIHeartbeatStatus>Success</lastCTIHeartbeatStatus></SystemInfo>",
    )
    .unwrap();
    assert_eq!((info.status, info.status_reason), (ServiceStatus::InService, None));
    assert_eq!((info.deployment, info.auth_mode), (Some(Deployment::Ucce), Some(AuthMode::Hybrid)));
    let primary =
        NodeInfo { host: "fin-a.example.test".into(), https_port: Some(8445), xmpp_secure_port: Some(5223) };
    assert_eq!(info.primary, Some(primary));
    assert_eq!(info.secondary, None);
    assert_eq!(info.pubsub_domain.as_deref(), Some("pubsub.fin-a.example.test"));
    assert_eq!(info.timestamp, Timestamp::parse("2031-02-03T07:15:09.120Z"));
    assert_eq!(info.cti_heartbeat_ok, Some(true));
}

#[test]
fn system_info_says_at_least_its_status() {
    let info = SystemInfo::parse(b"<systemInfo><status>PARTIAL_SERVICE</status></systemInfo>").unwrap();
    assert_eq!(info.status, ServiceStatus::Other("PARTIAL_SERVICE".into()));
    assert_eq!(info.cti_heartbeat_ok, None);
    assert_eq!(SystemInfo::parse(b"<SystemInfo/>"), Err(WireError::Missing { field: "status" }));
}

#[test]
fn user_auth_mode_is_read() {
    let body = b"<UserAuthMode><authMode>NON_SSO</authMode></UserAuthMode>";
    assert_eq!(parse_user_auth_mode(body), Ok(AuthMode::NonSso));
    assert!(parse_user_auth_mode(b"<UserAuthMode/>").is_err());
}

#[test]
fn errors_are_read_in_both_spellings_and_any_order() {
    let upper = b"<ApiErrors><ApiError><ErrorData>finesse.api.reasoncode.not_allowed</ErrorData>\
        <ErrorType>Invalid Input</ErrorType><ErrorMessage>no</ErrorMessage></ApiError></ApiErrors>";
    let lower = b"<apiErrors><apiError><errorType>Invalid Device</errorType>\
        <errorMessage>CF_INVALID_LOGON_DEVICE_SPECIFIED</errorMessage><errorData>260</errorData>\
        <peripheralErrorCode>10125</peripheralErrorCode><peripheralErrorMsg>PERERR_X</peripheralErrorMsg>\
        <peripheralErrorText>The phone is not registered.</peripheralErrorText>\
        </apiError></apiErrors>";
    let first = ApiErrors::parse(upper).unwrap().first().cloned().unwrap();
    assert_eq!((first.error_type.as_str(), first.message.as_str()), ("Invalid Input", "no"));
    assert_eq!((first.data.as_str(), first.peripheral_code), ("finesse.api.reasoncode.not_allowed", None));
    let first = ApiErrors::parse(lower).unwrap().first().cloned().unwrap();
    assert_eq!((first.error_type.as_str(), first.data.as_str()), ("Invalid Device", "260"));
    assert_eq!(first.peripheral_code.as_deref(), Some("10125"));
    assert_eq!(first.peripheral_message.as_deref(), Some("PERERR_X"));
    assert_eq!(first.peripheral_text.as_deref(), Some("The phone is not registered."));
    assert!(ApiErrors::parse(b"<html><body>Tomcat</body></html>").is_err());
}

#[test]
fn reason_codes_come_with_the_id_that_is_sent() {
    let reasons = parse_reason_codes(
        b"<ReasonCodes category=\"NOT_READY\"><ReasonCode><uri>/finesse/api/ReasonCode/5</uri><category>NOT_READY</category>\
          <code>10</code><label>Lunch</label><forAll>true</forAll></ReasonCode>\
          <reasonCode><label>Nobody</label></reasonCode></ReasonCodes>",
    )
    .unwrap();
    let [lunch] = reasons.as_slice() else { panic!("one reason with an id") };
    assert_eq!((lunch.id.as_str(), lunch.code, lunch.label.as_str()), ("5", Some(10), "Lunch"));
    assert_eq!(parse_reason_codes(b"<ReasonCodes/>"), Ok(Vec::new()));
}

#[test]
fn wrap_up_reasons_are_read() {
    let reasons = parse_wrap_up_reasons(
        b"<WrapUpReasons><WrapUpReason><uri>/finesse/api/WrapUpReason/3</uri><label>Sold</label><forAll>true</forAll>\
          </WrapUpReason><WrapUpReason><label/></WrapUpReason></WrapUpReasons>",
    )
    .unwrap();
    let [sold] = reasons.as_slice() else { panic!("one reason with a label") };
    assert_eq!((sold.id.as_str(), sold.label.as_str()), ("3", "Sold"));
}

#[test]
fn layouts_have_two_columns() {
    let entry = |name| {
        format!(
            "<entry><displayName>Tier</displayName><mediaProperty>{name}</mediaProperty>\
             <showInPopOver>true</showInPopOver><uiEditable>false</uiEditable></entry>"
        )
    };
    let one = format!(
        "<MediaPropertiesLayout><name>Sales</name><type>CUSTOM</type><header>{}</header><column>{}{}</column><column/>\
         </MediaPropertiesLayout>",
        entry("user.tier"),
        entry("callVariable1"),
        entry("callVariable2")
    );
    let all = parse_media_layouts(
        format!("<MediaPropertiesLayouts>{one}{one}</MediaPropertiesLayouts>").as_bytes(),
    );
    let all = all.unwrap();
    assert_eq!(all.len(), 2);
    let layout = all.first().unwrap();
    assert_eq!((layout.name.as_str(), layout.is_default), ("Sales", false));
    assert_eq!(layout.header.as_ref().unwrap().property, "user.tier");
    assert_eq!(layout.columns.each_ref().map(Vec::len), [2, 0]);
    let first = layout.columns[0].first().unwrap();
    assert!(first.popover && !first.editable);
    let single = parse_media_layouts(one.as_bytes()).unwrap();
    assert!(single.first().unwrap().is_default, "the only layout of an old release");
    assert!(parse_media_layouts(b"<x/>").is_err());
}

#[test]
fn workflows_are_read_with_their_actions_or_as_summaries() {
    let text = b"<Workflows><Workflow><uri>/finesse/api/Workflow/3</uri><name>Pop</name><media>1</media>
        <TriggerSet><type>SYSTEM</type><name>CALL_ARRIVES</name><triggers><Trigger><Variable><name>mediaType</name>
        <node>//Dialog/mediaType</node><type>CUSTOM</type></Variable><comparator>IS_EQUAL</comparator><value>Voice</value></Trigger>
        </triggers></TriggerSet><ConditionSet><applyMethod>ANY</applyMethod><conditions><Condition><Variable><name>queueName</name>
        <type>SYSTEM</type></Variable><comparator>IS_EMPTY</comparator><value/></Condition></conditions></ConditionSet><workflowActions>
        <WorkflowAction><uri>/finesse/api/WorkflowAction/7</uri><name>Open</name><type>BROWSER_POP</type>
        <handledBy>FINESSE_DESKTOP</handledBy><params><Param><name>path</name><value>https://crm.example.test/${order}</value></Param>
        <Param><name>windowName</name><value/></Param></params><actionVariables><ActionVariable><name>order</name>
        <node>//CallVariable[name='user.order']/value</node><type>CUSTOM</type></ActionVariable></actionVariables></WorkflowAction>
        <WorkflowAction><uri>/finesse/api/WorkflowAction/8</uri><name>Send</name><type>HTTP_REQUEST</type></WorkflowAction>
        </workflowActions></Workflow><Workflow/><Workflow><name>Empty</name></Workflow></Workflows>";
    let workflows = parse_workflows(text).unwrap();
    assert_eq!(workflows.len(), 2);
    let [open, send] = workflows[0].actions.as_slice() else { unreachable!("{workflows:?}") };
    assert_eq!((workflows[0].trigger.as_str(), workflows[0].any), ("CALL_ARRIVES", true));
    assert_eq!(workflows[0].conditions[0].variable.node, None);
    assert_eq!((open.id.as_str(), open.param("PATH")), ("7", "https://crm.example.test/${order}"));
    assert_eq!((open.param("windowName"), open.param("missing")), ("", ""));
    assert_eq!(open.variables[0].node.as_deref(), Some("//CallVariable[name='user.order']/value"));
    assert!(!open.is_summary() && send.is_summary());
    assert_eq!(workflows[1], Workflow { name: "Empty".to_owned(), ..Workflow::default() });
    assert!(parse_workflows(b"<Workflow/>").is_err());
}
