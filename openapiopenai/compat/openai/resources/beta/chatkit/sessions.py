# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.beta_chatkit_sessions import BetaChatkitSessions as Sessions
from openapiopenai.api.beta_chatkit_sessions import AsyncBetaChatkitSessions as AsyncSessions
from openapiopenai.api.beta_chatkit_sessions import RawBetaChatkitSessions as SessionsWithRawResponse
from openapiopenai.api.beta_chatkit_sessions import AsyncRawBetaChatkitSessions as AsyncSessionsWithRawResponse
from openapiopenai.api.beta_chatkit_sessions import RawBetaChatkitSessions as SessionsWithStreamingResponse
from openapiopenai.api.beta_chatkit_sessions import AsyncRawBetaChatkitSessions as AsyncSessionsWithStreamingResponse
__all__ = ["Sessions", "AsyncSessions", "SessionsWithRawResponse", "AsyncSessionsWithRawResponse", "SessionsWithStreamingResponse", "AsyncSessionsWithStreamingResponse"]
