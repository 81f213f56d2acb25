# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.reasoning import Reasoning as Reasoning
from ..._models import BaseModel as BaseModel
from .reasoning_effort import ReasoningEffort as ReasoningEffort
