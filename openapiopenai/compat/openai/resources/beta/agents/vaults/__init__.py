# Names of the official SDK, generated: openapiopenai drift names
from .vaults import Vaults as Vaults
from .vaults import AsyncVaults as AsyncVaults
from .vaults import VaultsWithRawResponse as VaultsWithRawResponse
from .vaults import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
from .vaults import VaultsWithStreamingResponse as VaultsWithStreamingResponse
from .vaults import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse
from .credentials import Credentials as Credentials
from .credentials import AsyncCredentials as AsyncCredentials
from .credentials import CredentialsWithRawResponse as CredentialsWithRawResponse
from .credentials import AsyncCredentialsWithRawResponse as AsyncCredentialsWithRawResponse
from .credentials import CredentialsWithStreamingResponse as CredentialsWithStreamingResponse
from .credentials import AsyncCredentialsWithStreamingResponse as AsyncCredentialsWithStreamingResponse
