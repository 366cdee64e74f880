// Workflows of the contact centre, as an administrator sets them.

/** The page that the workflow below opens for the usual customer. */
export const OPENED = "https://crm.example.test/find?number=0045550123&queue=Billing";

const pop = (path) => ({ name: "Open the customer", type: "BROWSER_POP", params: { path, windowName: "crm" } });

/** One workflow that opens a page when a call arrives, and one whose address is not allowed, when it is answered. */
export async function setWorkflows({ centre }) {
  const queue = { variable: { name: "queueName" }, comparator: "IS_EQUAL", value: "Billing" };
  const workflows = [
    { name: "Customer page", trigger: "CALL_ARRIVES", conditions: [queue], actions: [pop("https://crm.example.test/find?number=${fromAddress}&queue=${queueName}")] },
    { name: "Old form", trigger: "CALL_ANSWERED", actions: [pop("http://forms.example.test/${fromAddress}")] },
  ];
  await centre.control("workflows", { workflows });
}
