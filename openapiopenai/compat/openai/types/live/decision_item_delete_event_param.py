# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_decision_item_delete_event import LiveDecisionItemDeleteEventDict as DecisionItemDeleteEventParam
__all__ = ["DecisionItemDeleteEventParam"]
