# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_agents_vaults import BetaAgentsVaults as Vaults
from openapiopenai.api.beta_agents_vaults import AsyncBetaAgentsVaults as AsyncVaults
from openapiopenai.api.beta_agents_vaults import RawBetaAgentsVaults as VaultsWithRawResponse
from openapiopenai.api.beta_agents_vaults import AsyncRawBetaAgentsVaults as AsyncVaultsWithRawResponse
from openapiopenai.api.beta_agents_vaults import RawBetaAgentsVaults as VaultsWithStreamingResponse
from openapiopenai.api.beta_agents_vaults import AsyncRawBetaAgentsVaults as AsyncVaultsWithStreamingResponse
__all__ = ["Vaults", "AsyncVaults", "VaultsWithRawResponse", "AsyncVaultsWithRawResponse", "VaultsWithStreamingResponse", "AsyncVaultsWithStreamingResponse"]
