# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_item_deleted_event import LiveDecisionItemDeletedEvent as DecisionItemDeletedEvent
__all__ = ["DecisionItemDeletedEvent"]
