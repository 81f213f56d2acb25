# Names of the official SDK, generated: openapiopenai drift names
from .live import Live as Live
from .live import AsyncLive as AsyncLive
from .live import LiveWithRawResponse as LiveWithRawResponse
from .live import AsyncLiveWithRawResponse as AsyncLiveWithRawResponse
from .live import LiveWithStreamingResponse as LiveWithStreamingResponse
from .live import AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse
from .forks import Forks as Forks
from .forks import AsyncForks as AsyncForks
from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from .sessions import SessionsWithRawResponse as SessionsWithRawResponse
from .sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
from .sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
from .sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
from .sideband import Sideband as Sideband
from .sideband import AsyncSideband as AsyncSideband
