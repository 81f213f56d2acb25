# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_item_delete_event import LiveDecisionItemDeleteEvent as DecisionItemDeleteEvent
__all__ = ["DecisionItemDeleteEvent"]
