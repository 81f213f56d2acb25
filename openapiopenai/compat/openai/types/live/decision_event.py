# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_event import LiveDecisionEvent as DecisionEvent
from openapiopenai.models.live_decision_event_event import LiveDecisionEventEvent as Event
__all__ = ["DecisionEvent", "Event"]
