# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_agents_sessions import BetaAgentsSessions as Sessions
from openapiopenai.api.beta_agents_sessions import AsyncBetaAgentsSessions as AsyncSessions
from openapiopenai.api.beta_agents_sessions import RawBetaAgentsSessions as SessionsWithRawResponse
from openapiopenai.api.beta_agents_sessions import AsyncRawBetaAgentsSessions as AsyncSessionsWithRawResponse
from openapiopenai.api.beta_agents_sessions import RawBetaAgentsSessions as SessionsWithStreamingResponse
from openapiopenai.api.beta_agents_sessions import AsyncRawBetaAgentsSessions as AsyncSessionsWithStreamingResponse
__all__ = ["Sessions", "AsyncSessions", "SessionsWithRawResponse", "AsyncSessionsWithRawResponse", "SessionsWithStreamingResponse", "AsyncSessionsWithStreamingResponse"]
