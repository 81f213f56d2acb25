# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_agents_sessions_turns import BetaAgentsSessionsTurns as Turns
from openapiopenai.api.beta_agents_sessions_turns import AsyncBetaAgentsSessionsTurns as AsyncTurns
from openapiopenai.api.beta_agents_sessions_turns import RawBetaAgentsSessionsTurns as TurnsWithRawResponse
from openapiopenai.api.beta_agents_sessions_turns import AsyncRawBetaAgentsSessionsTurns as AsyncTurnsWithRawResponse
from openapiopenai.api.beta_agents_sessions_turns import RawBetaAgentsSessionsTurns as TurnsWithStreamingResponse
from openapiopenai.api.beta_agents_sessions_turns import AsyncRawBetaAgentsSessionsTurns as AsyncTurnsWithStreamingResponse
__all__ = ["Turns", "AsyncTurns", "TurnsWithRawResponse", "AsyncTurnsWithRawResponse", "TurnsWithStreamingResponse", "AsyncTurnsWithStreamingResponse"]
