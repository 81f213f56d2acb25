# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_stream_event import BetaResponseStreamEvent as BetaResponseStreamEvent
