# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_inject_event import BetaResponseInjectEvent as BetaResponseInjectEvent
from ..._models import BaseModel as BaseModel
from .beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
