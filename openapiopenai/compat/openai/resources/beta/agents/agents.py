# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_agents import BetaAgents as Agents
from openapiopenai.api.beta_agents import AsyncBetaAgents as AsyncAgents
from openapiopenai.api.beta_agents import RawBetaAgents as AgentsWithRawResponse
from openapiopenai.api.beta_agents import AsyncRawBetaAgents as AsyncAgentsWithRawResponse
from openapiopenai.api.beta_agents import RawBetaAgents as AgentsWithStreamingResponse
from openapiopenai.api.beta_agents import AsyncRawBetaAgents as AsyncAgentsWithStreamingResponse
__all__ = ["Agents", "AsyncAgents", "AgentsWithRawResponse", "AsyncAgentsWithRawResponse", "AgentsWithStreamingResponse", "AsyncAgentsWithStreamingResponse"]
