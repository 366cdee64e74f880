//! Settings of workflows and of pages that open with a call.

use desk_contract::ManagedSetting;

use crate::setting::{Kind, Setting, word};

pub(super) const SETTINGS: [Setting; 7] = [
    Setting {
        id: ManagedSetting::PopHosts,
        name: "popHosts",
        kind: Kind::WebHosts,
        field: Some("/site/workflows/popHosts"),
        default: "every host, over https only",
        example: r#"["crm.example.com", "http://orders.example.com"]"#,
        since: "0.1",
        title: "Hosts of pages that open with a call",
        about: "The only hosts whose pages a workflow of Finesse or a screen pop may open in the browser. A host name stands for https; \
                http:// before it allows http too. Complete host names; wildcards and IP addresses are not supported.",
    },
    Setting {
        id: ManagedSetting::HttpHosts,
        name: "httpHosts",
        kind: Kind::WebHosts,
        field: Some("/site/workflows/httpHosts"),
        default: "none",
        example: r#"["crm.example.com"]"#,
        since: "0.1",
        title: "Hosts of HTTP requests of workflows",
        about: "The only hosts to which a workflow of Finesse may send an HTTP request. The request goes from this computer, with the proxy and the \
                certificate store of the system, and never with the agent's token or cookies. A host name stands for https; http:// \
                before it allows http too. If it is not set, no request is sent.",
    },
    Setting {
        id: ManagedSetting::SendMaskedVariables,
        name: "sendMaskedVariables",
        kind: Kind::Switch,
        field: Some("/site/workflows/sendMaskedVariables"),
        default: "false",
        example: "false",
        since: "0.1",
        title: "Masked call variables in addresses and requests",
        about: "Whether workflows and pages that open with a call may put the values of masked call variables (maskedVariables) into addresses \
                and requests. If it is false, whatever would do so is refused, and the log of workflows says why. Conditions of workflows may \
                look at masked variables in both cases, because no value leaves the program.",
    },
    Setting {
        id: ManagedSetting::WorkflowMatch,
        name: "workflowMatch",
        kind: Kind::Choice(&[word("first", "The first one in the list"), word("all", "All of them")]),
        field: Some("/site/workflows/workflowMatch"),
        default: "first",
        example: r#""first""#,
        since: "0.1",
        title: "Workflows that run",
        about: "Which of the team's workflows run if several fit the same event of a call. Cisco does not document what its desktop does.",
    },
    Setting {
        id: ManagedSetting::ScreenPopRinging,
        name: "screenPopRinging",
        kind: Kind::AddressTemplate,
        field: Some("/site/workflows/screenPopRinging"),
        default: "none",
        example: r#""https://crm.example.com/find?number=${fromAddress}""#,
        since: "0.1",
        title: "Page that opens when a call rings",
        about: "The address of a page that opens in the browser when a call rings, beside the workflows of Finesse. ${name} stands for data of \
                the call: callVariable1 to callVariable10, an ECC variable, fromAddress, dialedNumber, DNIS, callType, queueName, queueNumber, \
                wrapUpReason; or of the agent: loginId, extension, teamName. Values are percent-encoded. No variable may stand before the path.",
    },
    Setting {
        id: ManagedSetting::ScreenPopAnswered,
        name: "screenPopAnswered",
        kind: Kind::AddressTemplate,
        field: Some("/site/workflows/screenPopAnswered"),
        default: "none",
        example: r#""https://crm.example.com/customer/${callVariable1}""#,
        since: "0.1",
        title: "Page that opens when a call is answered",
        about: "The same for a call that the agent has answered.",
    },
    Setting {
        id: ManagedSetting::ScreenPopEnded,
        name: "screenPopEnded",
        kind: Kind::AddressTemplate,
        field: Some("/site/workflows/screenPopEnded"),
        default: "none",
        example: r#""https://crm.example.com/report?call=${callVariable1}&reason=${wrapUpReason}""#,
        since: "0.1",
        title: "Page that opens when a call has ended",
        about: "The same for a call that is over, wrap-up included.",
    },
];
