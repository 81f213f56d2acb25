# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_realtime_sessions import BetaRealtimeSessions as Sessions
from openapiopenai.api.beta_realtime_sessions import AsyncBetaRealtimeSessions as AsyncSessions
from openapiopenai.api.beta_realtime_sessions import RawBetaRealtimeSessions as SessionsWithRawResponse
from openapiopenai.api.beta_realtime_sessions import AsyncRawBetaRealtimeSessions as AsyncSessionsWithRawResponse
from openapiopenai.api.beta_realtime_sessions import RawBetaRealtimeSessions as SessionsWithStreamingResponse
from openapiopenai.api.beta_realtime_sessions import AsyncRawBetaRealtimeSessions as AsyncSessionsWithStreamingResponse
__all__ = ["Sessions", "AsyncSessions", "SessionsWithRawResponse", "AsyncSessionsWithRawResponse", "SessionsWithStreamingResponse", "AsyncSessionsWithStreamingResponse"]
