# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.webhook_agent_session_action_required import WebhookAgentSessionActionRequired as AgentSessionActionRequiredWebhookEvent
from openapiopenai.models.webhook_agent_session_action_required_data import WebhookAgentSessionActionRequiredData as Data
from openapiopenai.models.webhook_agent_session_action_required_data_required_action import WebhookAgentSessionActionRequiredDataRequiredAction as DataRequiredAction
from ..._models import BaseModel as BaseModel
__all__ = ["AgentSessionActionRequiredWebhookEvent", "Data", "DataRequiredAction", "BaseModel"]
