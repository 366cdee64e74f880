//! Settings of what calls for the agent's attention.

use desk_contract::ManagedSetting;

use crate::setting::{Choice, Kind, Setting, word};

const LEVELS: &[Choice] = &[
    word("line", "A line in the window"),
    word("toast", "Then a notification"),
    word("sound", "Then a notification, then a sound"),
];

pub(super) const SETTINGS: [Setting; 8] = [
    Setting {
        id: ManagedSetting::AlarmPhone,
        name: "alarmPhone",
        kind: Kind::Choice(LEVELS),
        field: Some("/site/alarms/phone"),
        default: "sound",
        example: r#""sound""#,
        since: "0.1",
        title: "Alarm: phone",
        about: "How far the alarm goes if the phone is out of service or Finesse signs the agent out. An alarm begins as a line in Aplomb's \
                window; if the agent does nothing about it, a notification and then a sound follow.",
    },
    Setting {
        id: ManagedSetting::AlarmMissedCall,
        name: "alarmMissedCall",
        kind: Kind::Choice(LEVELS),
        field: Some("/site/alarms/missedCall"),
        default: "sound",
        example: r#""sound""#,
        since: "0.1",
        title: "Alarm: missed call",
        about: "How far the alarm goes if a call that was not answered sets the agent to Not Ready.",
    },
    Setting {
        id: ManagedSetting::AlarmSignInEnding,
        name: "alarmSignInEnding",
        kind: Kind::Choice(LEVELS),
        field: Some("/site/alarms/signInEnding"),
        default: "sound",
        example: r#""sound""#,
        since: "0.1",
        title: "Alarm: end of the sign-in",
        about: "How far the alarm goes before the sign-in ends: a line ten minutes before, a notification five minutes before, a \
                sound one minute before.",
    },
    Setting {
        id: ManagedSetting::AlarmLongState,
        name: "alarmLongState",
        kind: Kind::Choice(LEVELS),
        field: Some("/site/alarms/longState"),
        default: "toast",
        example: r#""toast""#,
        since: "0.1",
        title: "Alarm: long Not Ready or wrap-up",
        about: "How far the alarm goes if the agent is Not Ready or in wrap-up longer than notReadyMinutes or wrapUpMinutes says, or if \
                Finesse sets the agent to Not Ready for a reason that has no alarm of its own.",
    },
    Setting {
        id: ManagedSetting::NotReadyMinutes,
        name: "notReadyMinutes",
        kind: Kind::Number { min: 0, max: 1440 },
        field: Some("/site/alarms/notReadyMinutes"),
        default: "0",
        example: "30",
        since: "0.1",
        title: "Long Not Ready in minutes",
        about: "After how many minutes of Not Ready the agent is told; 0 for never.",
    },
    Setting {
        id: ManagedSetting::WrapUpMinutes,
        name: "wrapUpMinutes",
        kind: Kind::Number { min: 0, max: 1440 },
        field: Some("/site/alarms/wrapUpMinutes"),
        default: "0",
        example: "5",
        since: "0.1",
        title: "Long wrap-up in minutes",
        about: "After how many minutes of wrap-up the agent is told; 0 for never.",
    },
    Setting {
        id: ManagedSetting::AlarmToastSeconds,
        name: "alarmToastSeconds",
        kind: Kind::Number { min: 0, max: 3600 },
        field: Some("/site/alarms/toastSeconds"),
        default: "5",
        example: "5",
        since: "0.1",
        title: "Alarm: seconds to the notification",
        about: "How long an alarm waits between the line in the window and the notification. There is no notification while the agent works in \
                Aplomb's window.",
    },
    Setting {
        id: ManagedSetting::AlarmSoundSeconds,
        name: "alarmSoundSeconds",
        kind: Kind::Number { min: 0, max: 3600 },
        field: Some("/site/alarms/soundSeconds"),
        default: "60",
        example: "60",
        since: "0.1",
        title: "Alarm: seconds to the sound",
        about: "How long an alarm waits between the notification and the sound.",
    },
];
