# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_create_event import LiveDecisionCreateEvent as DecisionCreateEvent
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionCreateEvent", "BaseModel"]
