### Machine draft, not yet reviewed by a native speaker.
### What of the settings of the organisation is not used, and what prevents a sign-in.

policy-by = Definido por su organización
policy-change = Definido por su organización. Solo su departamento de TI puede cambiarlo.

# What of the organisation's settings is not used. $setting, $settings: names of settings; $problem: why, a sentence.
policy-unused-all = No se pudieron usar los ajustes de su organización.
    .todo = Todo lo demás funciona. Avise a su departamento de TI.
    .detailed = Todo lo demás funciona. Avise a su departamento de TI: { $problem }
# What of it prevents a sign-in: without it, Aplomb would allow more than the organisation wants.
policy-refuses-all = No puede iniciar sesión, porque los ajustes de su organización no se pueden leer.
    .todo = Avise a su departamento de TI: { $problem }
policy-refuses-one = No puede iniciar sesión, porque este ajuste de su organización no se puede usar: { $setting }.
    .todo = Avise a su departamento de TI: { $problem }
policy-unused-one = No se pudo usar un ajuste de su organización: { $setting }.
    .todo = Todo lo demás funciona. Avise a su departamento de TI: { $problem }
policy-unused-several = No se pudieron usar algunos ajustes de su organización: { $settings }.
    .todo = Todo lo demás funciona. Avise a su departamento de TI; el registro indica el motivo.
