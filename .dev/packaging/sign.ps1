# Signs one file for Windows with the certificate in the key vault; its key never leaves the vault. The login is that of the workflow (OIDC).
# A trial (SIGN is not "true") leaves the file unsigned.
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = "Stop"
if ($env:SIGN -ne "true") { Write-Output "::notice::a trial: $File is not signed"; return }
$token = az account get-access-token --resource https://vault.azure.net --query accessToken --output tsv
if ($LASTEXITCODE -or -not $token) { throw "there is no token for the key vault" }
Write-Output "::add-mask::$token"
AzureSignTool sign --azure-key-vault-url $env:AZURE_KEY_VAULT_URL --azure-key-vault-certificate $env:AZURE_CERTIFICATE_NAME --azure-key-vault-accesstoken $token --file-digest sha256 --timestamp-rfc3161 http://timestamp.digicert.com --timestamp-digest sha256 $File
if ($LASTEXITCODE) { throw "$File could not be signed" }
