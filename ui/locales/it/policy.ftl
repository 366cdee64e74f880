### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = Impostato dall’organizzazione
policy-change = Impostato dall’organizzazione. Solo il reparto IT può modificarlo.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = Non è stato possibile usare le impostazioni dell’organizzazione.
    .todo = Tutto il resto funziona. Avvisare il reparto IT.
    .detailed = Tutto il resto funziona. Avvisare il reparto IT: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = L’accesso non è possibile, perché le impostazioni dell’organizzazione non sono leggibili.
    .todo = Avvisare il reparto IT: { $problem }
policy-refuses-one = L’accesso non è possibile, perché questa impostazione dell’organizzazione non può essere usata: { $setting }.
    .todo = Avvisare il reparto IT: { $problem }
policy-unused-one = Non è stato possibile usare un’impostazione dell’organizzazione: { $setting }.
    .todo = Tutto il resto funziona. Avvisare il reparto IT: { $problem }
policy-unused-several = Non è stato possibile usare alcune impostazioni dell’organizzazione: { $settings }.
    .todo = Tutto il resto funziona. Avvisare il reparto IT; il log indica perché.
