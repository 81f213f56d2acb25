# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_item_delete_event import LiveDecisionItemDeleteEvent as DecisionItemDeleteEvent
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionItemDeleteEvent", "BaseModel"]
