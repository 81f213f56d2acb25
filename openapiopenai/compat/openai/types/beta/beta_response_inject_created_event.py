# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_inject_created_event import BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent
from ..._models import BaseModel as BaseModel
