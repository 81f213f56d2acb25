# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response import RealtimeBetaResponse as RealtimeResponse
__all__ = ["RealtimeResponse"]
