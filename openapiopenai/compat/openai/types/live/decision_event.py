# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_event import LiveDecisionEvent as DecisionEvent
from openapiopenai.models.live_decision_event_event import LiveDecisionEventEvent as Event
from ..._models import BaseModel as BaseModel
from ..decision import Decision as Decision
__all__ = ["DecisionEvent", "Event", "BaseModel", "Decision"]
