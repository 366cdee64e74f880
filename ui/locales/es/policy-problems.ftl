### Machine draft, not yet reviewed by a native speaker.
### What is wrong with a setting of the organisation, shown in a notice and by the examination. $why: what the system said.

policy-problem-unknownSetting = No hay ningún ajuste con este nombre.
policy-problem-requiredByProfile = El perfil strict lo exige y no está definido.
policy-problem-setByProfile = El perfil strict fija otro valor.
policy-problem-notText = Debe ser un texto.
policy-problem-notSwitch = Debe ser true o false.
# $min, $max: written without grouping, as in the file.
policy-problem-notNumber = Debe ser un número entero de { $min } a { $max }.
# $choices: words of the file, with commas between them.
policy-problem-notChoice = Debe ser uno de estos valores: { $choices }.
policy-problem-notList = Debe ser una lista.
policy-problem-emptyList = La lista está vacía.
policy-problem-notExtension = Una extensión tiene de 1 a 32 dígitos.
policy-problem-notVariable = No es el nombre de una variable de llamada.
policy-problem-hostHasPort = Un host no debe llevar puerto.
policy-problem-addressNotHttps = Una dirección debe empezar por https://.
# ${name} is written so in the file: it stands for data of a call.
policy-problem-badVariable = Una variable debe cerrarse con una llave y no puede estar antes de la ruta de la dirección.
policy-problem-notAddress = No es una dirección: { $why }
# $server: what is wrong with the name of a server.
policy-problem-server = { $server ->
    [empty] No se indicó ningún servidor.
    [notHttps] A Finesse solo se accede con https.
    [hasPath] Un nombre de servidor no lleva ruta.
    [address] Use el nombre del servidor. Una dirección IP no funciona con el inicio de sesión único.
   *[notAName] No es un nombre de servidor.
}
policy-problem-notObject = El archivo debe ser un único objeto JSON, entre llaves.
policy-problem-tooLarge = El archivo es demasiado grande.
policy-problem-endsEarly = El archivo termina antes de tiempo: { $why }
policy-problem-notJson = El archivo no es JSON: { $why }
policy-problem-notPropertyList = El archivo no es una lista de propiedades: { $why }
policy-problem-unreadable = Los ajustes no se pueden leer: { $why }
# $number: which entry; $problem: one of the sentences above.
policy-problem-entry = Entrada { $number } de la lista: { $problem }
