# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_agents_sessions_items import BetaAgentsSessionsItems as Items
from openapiopenai.api.beta_agents_sessions_items import AsyncBetaAgentsSessionsItems as AsyncItems
from openapiopenai.api.beta_agents_sessions_items import RawBetaAgentsSessionsItems as ItemsWithRawResponse
from openapiopenai.api.beta_agents_sessions_items import AsyncRawBetaAgentsSessionsItems as AsyncItemsWithRawResponse
from openapiopenai.api.beta_agents_sessions_items import RawBetaAgentsSessionsItems as ItemsWithStreamingResponse
from openapiopenai.api.beta_agents_sessions_items import AsyncRawBetaAgentsSessionsItems as AsyncItemsWithStreamingResponse
__all__ = ["Items", "AsyncItems", "ItemsWithRawResponse", "AsyncItemsWithRawResponse", "ItemsWithStreamingResponse", "AsyncItemsWithStreamingResponse"]
