# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Resources of the API: one module each, imported when a client first uses it. Connections are exported."""

from openapiopenai._runtime.lazy import LazyNames

__getattr__ = LazyNames(
    __name__,
    {
        "BetaRealtimeConnection": "beta_realtime_connection",
        "AsyncBetaRealtimeConnection": "beta_realtime_connection",
        "BetaResponsesConnection": "beta_responses_connection",
        "AsyncBetaResponsesConnection": "beta_responses_connection",
        "LiveConnection": "live_connection",
        "AsyncLiveConnection": "live_connection",
        "LiveForksConnection": "live_forks_connection",
        "AsyncLiveForksConnection": "live_forks_connection",
        "LiveSidebandConnection": "live_sideband_connection",
        "AsyncLiveSidebandConnection": "live_sideband_connection",
        "RealtimeConnection": "realtime_connection",
        "AsyncRealtimeConnection": "realtime_connection",
        "RealtimeTranslationsConnection": "realtime_translations_connection",
        "AsyncRealtimeTranslationsConnection": "realtime_translations_connection",
        "ResponsesConnection": "responses_connection",
        "AsyncResponsesConnection": "responses_connection",
    },
)
__dir__ = __getattr__.names
