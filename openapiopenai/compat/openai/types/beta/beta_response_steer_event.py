# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_steer_event import BetaResponseSteerEvent as BetaResponseSteerEvent
