# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_steer_event import BetaResponseSteerEvent as BetaResponseSteerEvent
from ..._models import BaseModel as BaseModel
from .beta_response_steer_input import BetaResponseSteerInput as BetaResponseSteerInput
