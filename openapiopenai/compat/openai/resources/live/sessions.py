# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.live_sessions import LiveSessions as Sessions
from openapiopenai.api.live_sessions import AsyncLiveSessions as AsyncSessions
from openapiopenai.api.live_sessions import RawLiveSessions as SessionsWithRawResponse
from openapiopenai.api.live_sessions import AsyncRawLiveSessions as AsyncSessionsWithRawResponse
from openapiopenai.api.live_sessions import RawLiveSessions as SessionsWithStreamingResponse
from openapiopenai.api.live_sessions import AsyncRawLiveSessions as AsyncSessionsWithStreamingResponse
__all__ = ["Sessions", "AsyncSessions", "SessionsWithRawResponse", "AsyncSessionsWithRawResponse", "SessionsWithStreamingResponse", "AsyncSessionsWithStreamingResponse"]
