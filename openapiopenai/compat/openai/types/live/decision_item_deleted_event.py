# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_item_deleted_event import LiveDecisionItemDeletedEvent as DecisionItemDeletedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["DecisionItemDeletedEvent", "BaseModel"]
