# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

from openapiopenai.api.beta_realtime_connection import AsyncBetaRealtimeConnection as AsyncBetaRealtimeConnection
from openapiopenai.api.beta_realtime_connection import BetaRealtimeConnection as BetaRealtimeConnection
from openapiopenai.api.beta_responses_connection import AsyncBetaResponsesConnection as AsyncBetaResponsesConnection
from openapiopenai.api.beta_responses_connection import BetaResponsesConnection as BetaResponsesConnection
from openapiopenai.api.live_connection import AsyncLiveConnection as AsyncLiveConnection
from openapiopenai.api.live_connection import LiveConnection as LiveConnection
from openapiopenai.api.live_forks_connection import AsyncLiveForksConnection as AsyncLiveForksConnection
from openapiopenai.api.live_forks_connection import LiveForksConnection as LiveForksConnection
from openapiopenai.api.live_sideband_connection import AsyncLiveSidebandConnection as AsyncLiveSidebandConnection
from openapiopenai.api.live_sideband_connection import LiveSidebandConnection as LiveSidebandConnection
from openapiopenai.api.realtime_connection import AsyncRealtimeConnection as AsyncRealtimeConnection
from openapiopenai.api.realtime_connection import RealtimeConnection as RealtimeConnection
from openapiopenai.api.realtime_translations_connection import (
    AsyncRealtimeTranslationsConnection as AsyncRealtimeTranslationsConnection,
)
from openapiopenai.api.realtime_translations_connection import (
    RealtimeTranslationsConnection as RealtimeTranslationsConnection,
)
from openapiopenai.api.responses_connection import AsyncResponsesConnection as AsyncResponsesConnection
from openapiopenai.api.responses_connection import ResponsesConnection as ResponsesConnection

__all__ = [
    "AsyncBetaRealtimeConnection",
    "AsyncBetaResponsesConnection",
    "AsyncLiveConnection",
    "AsyncLiveForksConnection",
    "AsyncLiveSidebandConnection",
    "AsyncRealtimeConnection",
    "AsyncRealtimeTranslationsConnection",
    "AsyncResponsesConnection",
    "BetaRealtimeConnection",
    "BetaResponsesConnection",
    "LiveConnection",
    "LiveForksConnection",
    "LiveSidebandConnection",
    "RealtimeConnection",
    "RealtimeTranslationsConnection",
    "ResponsesConnection",
]
